package org.rubricator.diagnostic;

/** Memory that was used up, as a finding: what held it is let go when it is told. */
public final class MemoryLimit {

  private static final long MEGABYTE = 1024L * 1024;

  private MemoryLimit() {}

  /** A file, or the work on all of them, needs more memory than Java was given. */
  public static Diagnostic passed(String path) {
    long most = Runtime.getRuntime().maxMemory() / MEGABYTE;
    return Diagnostic.of(Code.MEMORY_SHORT, Place.file(path), most);
  }
}
