package org.rubricator.structure;

import java.util.Locale;

/** The rules by which a block was told, with the words that {@code convert --explain} prints. */
public enum StructureRule {
  FURNITURE(
      "a line that belongs to the page and not to the text, by the table of furniture or the settings"),
  FURNITURE_MENU("a word of a menu beside other furniture of the page"),
  FURNITURE_RELATED("a title below a line that announces other pages"),
  PAGE_NUMBER("a number of its own that rises from page to page"),
  RUNNING_HEAD("a line with a page number that comes back from page to page"),
  SIGNATURE("the mark of a sheet at the foot of a page"),
  NOTE("lines that begin with a mark which stands in the text above"),
  HEAD_FIRST("the first line of its own, without a final stop, before a longer block"),
  HEAD_CHAPTER(
      "a line of its own that says chapter, book, part or the like, or is a number that counts"),
  HEAD_DIVISION("a short line of its own without final punctuation before a longer paragraph"),
  HEAD_BELOW("a title right below the head of a part, or between the head and the byline"),
  BYLINE_CUE("a short line beside the head that begins with a word such as By"),
  BYLINE_BULLET("a short line with a bullet directly before the head"),
  DATELINE("a line of a few words near the head that is a place, a date or both"),
  LETTER_DATELINE("a place and a day before the greeting of a letter, or under its name"),
  LETTER_GREETING("a short line before the first paragraph that greets, as Dear Anna does"),
  LETTER_FAREWELL("a short line that ends a letter with a greeting, as Yours truly does"),
  LETTER_NAME("a short line of names at the end of a letter with a greeting"),
  VERSE(
      "short lines between blank lines that begin with capitals and do not end where the page does"),
  EPIGRAPH("marked words below a head, with a line that says whose they are"),
  EPIGRAPH_VERSE("verse below a head, with a line that says whose it is"),
  SPEECH(
      "one of several paragraphs that begin with a speaker's name, where at least two names come back"),
  SPEECH_GOES_ON("a paragraph without a name between two turns of an interview"),
  STAGE("a line of a play in brackets, or that begins with a word such as Enter"),
  STAGE_SETTING("lines of a play between the head of a scene and its first speech"),
  CAST("short lines below a title such as Dramatis Personae"),
  TRAILER("a last line such as The End"),
  LICENCE("what Project Gutenberg puts before and behind a text"),
  CAPTION_ILLUSTRATION("a line in brackets that begins with Illustration"),
  CAPTION_CUE("a paragraph that begins with words such as In this image"),
  CAPTION_CREDIT("a paragraph that ends with a picture credit in brackets"),
  LIST("two or more lines in a row that begin with the same kind of list mark"),
  TABLE("lines with the same bars or tabs, or columns that stand under each other"),
  CONTENTS("lines that each name a part of a book, or end in dots and a number"),
  PARAGRAPH_BLANK_LINE("lines between blank lines"),
  PARAGRAPH_LONG_LINE("a long line of its own: the file has a paragraph a line"),
  PARAGRAPH_INDENTED("lines from one indented line to the next"),
  PARAGRAPH_SENTENCE_LINE("a line of its own: each line beside it ends as a sentence does"),
  PARAGRAPH_SHORT_LINE("wrapped lines up to one that ends a sentence and leaves room"),
  PARAGRAPH_ACROSS_PAGE("a paragraph whose sentence goes on behind page furniture"),
  PARAGRAPH_BEHIND_TEXT("a line like a head, byline or dateline, but behind the first paragraph"),
  PARAGRAPH_ONLY("a line like a head, byline, dateline or caption in a text without a paragraph");

  private final String words;

  StructureRule(String words) {
    this.words = words;
  }

  /** True for what belongs to a page or stands below the text, and may cut a paragraph. */
  boolean isFurniture() {
    return compareTo(HEAD_FIRST) < 0;
  }

  /** Such as {@code head-first}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String words() {
    return words;
  }
}
