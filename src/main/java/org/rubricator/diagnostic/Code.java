package org.rubricator.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every kind of finding, by a code that never changes its meaning. */
public enum Code {
  TEXT_EMPTY("SRC-001"),
  NOT_TEXT("SRC-002"),
  UNREADABLE("SRC-003"),
  CHARSET_GUESSED("SRC-004"),
  CHARSET_WRONG("SRC-005"),
  CONTROL_CHARACTERS("SRC-006"),
  NO_METADATA_ROW("SRC-007"),
  METADATA_BROKEN("SRC-008"),
  METADATA_ROW_UNUSED("SRC-009"),
  NAMES_COLLIDE("SRC-010"),
  ONLY_FURNITURE("SRC-011"),
  TEXT_TOO_LARGE("SRC-012"),
  OUTSIDE_CORPUS("SRC-013"),
  METADATA_VALUE("SRC-014"),
  TEXT_NOT_KEPT("SRC-015"),
  RAW_TEXT_CHANGED("SRC-016"),
  FOLDERS_NOT_READ("SRC-017"),

  NO_CORPUS("COR-001"),
  SETTING_UNKNOWN("COR-002"),
  SETTING_VALUE("COR-003"),
  SETTINGS_BROKEN("COR-004"),
  TEXT_NOT_INCLUDED("COR-005"),
  INCLUDE_MISSING("COR-006"),
  INCLUDE_CIRCLE("COR-007"),
  NO_TEXTS("COR-008"),
  FOLDER_NOT_EMPTY("COR-009"),
  CORPUS_HELD("COR-010"),
  CANNOT_WRITE("COR-011"),
  TEXT_LEFT_OUT("COR-012"),
  FILE_CHANGED_MEANWHILE("COR-013"),
  NOT_IN_CORPUS("COR-014"),

  NOT_WELL_FORMED("XML-001"),
  LIMIT_PASSED("XML-002"),
  REFUSED_REFERENCE("XML-003"),
  XML_CHARSET("XML-004"),
  NOT_TEI("XML-005"),

  SCHEMA_OTHER("RNG-001"),
  ELEMENT_NOT_ALLOWED("RNG-002"),
  ELEMENT_MISSING("RNG-003"),
  ATTRIBUTE_NOT_ALLOWED("RNG-004"),
  ATTRIBUTE_MISSING("RNG-005"),
  ATTRIBUTE_VALUE("RNG-006"),
  TEXT_NOT_ALLOWED("RNG-007"),
  SCHEMA_NOT_FOUND("RNG-008"),
  SCHEMA_BROKEN("RNG-009"),
  OUR_SCHEMA_USED("RNG-010"),
  NOT_HELD_TO_OURS("RNG-011"),

  RULE_ERROR("SCH-001"),
  RULE_WARNING("SCH-002"),

  ID_DOUBLE("TEI-001"),
  ID_DOUBLE_IN_CORPUS("TEI-002"),
  POINTER_DANGLING("TEI-003"),
  POINTER_KIND("TEI-004"),
  PREFIX_UNDECLARED("TEI-005"),
  DATE_NOT_REAL("TEI-006"),
  DATES_OUT_OF_ORDER("TEI-007"),
  IDS_SHARED("TEI-008"),
  POINTER_DANGLING_ELSEWHERE("TEI-009"),

  TAG_DOES_NOT_NEST("ANN-001"),
  MARK_WITHOUT_PARTNER("ANN-002"),
  NAME_AMBIGUOUS("ANN-003"),
  LEDGER_BROKEN("ANN-004"),
  NOT_EDITABLE("ANN-005"),

  AUTHORITY_BROKEN("AUT-001"),

  ELEMENT_UNMAPPED("EDT-001"),
  PAGE_FAILED("EDT-002"),

  FAULT_OF_OURS("INT-001");

  private final String id;

  Code(String id) {
    this.id = id;
  }

  /** Three letters of its area and a number, such as {@code SRC-001}. */
  public String id() {
    return id;
  }

  /** The code of that id, in any case. */
  public static Optional<Code> byId(String id) {
    String wanted = id.toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(code -> code.id.equals(wanted)).findFirst();
  }
}
