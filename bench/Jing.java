import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.nio.file.Path;
import org.xml.sax.InputSource;

/** Jing alone: a schema, then files, in one process. */
public final class Jing {

  public static void main(String[] arguments) throws Exception {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl());
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), SAXSchemaReader.getInstance());
    driver.loadSchema(source(arguments[0]));
    for (int i = 1; i < arguments.length; i++) {
      driver.validate(source(arguments[i]));
    }
  }

  private static InputSource source(String path) {
    return new InputSource(Path.of(path).toUri().toString());
  }
}
