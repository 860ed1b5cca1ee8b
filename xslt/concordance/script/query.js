/*
 * The query language: words with * and ?, and a part of CQL. Its grammar is in docs/concordance.md; it is
 * that of the command line, with the same words for what is wrong.
 */
(function (R) {
  'use strict';

  const SIGNS_OF_CQL = /[["<({]/;
  const ATTRIBUTES = ['word', 'lemma', 'pos', 'msd', 'norm'];
  const DEEPEST = 50;
  const MOST_REPEATED = 100;

  /* A query as a tree of parts. */
  R.parse = function (query, head, withCase, withMarks) {
    const fold = new R.Fold(head, withCase, withMarks);
    if (/^\s*$/.test(query)) {
      throw new R.Mistake(0, 'the query is empty');
    }
    return SIGNS_OF_CQL.test(query)
      ? new Parser(query, fold, head).query()
      : { node: plainWords(query, fold, head), attributes: [], elements: [] };
  };

  function plainWords(query, fold, head) {
    const cutter = new R.Cutter(head);
    const parts = [];
    for (const written of query.matchAll(/\S+/g)) {
      const whole = /[*?]/.test(written[0]);
      for (const word of whole ? [written[0]] : cutter.cut(written[0])) {
        const pattern = R.Pattern.wildcards(word, written.index, fold);
        parts.push({ kind: 'word', condition: { kind: 'is', attribute: 'word', pattern } });
      }
    }
    if (parts.length === 0) {
      throw new R.Mistake(0, 'there is no word in it');
    }
    return parts.length === 1 ? parts[0] : { kind: 'sequence', parts };
  }

  class Parser {
    constructor(query, fold, head) {
      this.text = query;
      this.fold = fold;
      this.exact = new R.Fold(head, true, true);
      this.at = 0;
      this.depth = 0;
      this.attributes = new Set();
      this.elements = new Set();
    }

    query() {
      let node = this.sequences();
      while (this.takeWord('within')) {
        const start = this.offset();
        const element = this.tag();
        if (element.kind !== 'element') {
          throw new R.Mistake(start, 'an element behind "within" ends with "/>": <said/>');
        }
        node = { kind: 'within', part: node, element };
      }
      if (this.offset() < this.text.length) {
        throw this.mistake('this is not understood here');
      }
      return { node, attributes: [...this.attributes], elements: [...this.elements] };
    }

    offset() {
      while (this.at < this.text.length && /\s/.test(this.text[this.at])) {
        this.at++;
      }
      return this.at;
    }

    mistake(why) {
      return new R.Mistake(this.offset(), why);
    }

    sees(signs) {
      return this.offset() < this.text.length && signs.includes(this.text[this.at]);
    }

    take(sign) {
      const is = this.sees(sign);
      this.at += is ? 1 : 0;
      return is;
    }

    expect(sign, otherwise) {
      if (!this.take(sign)) {
        throw this.mistake(otherwise);
      }
    }

    takeWord(word) {
      this.offset();
      const end = this.at + word.length;
      const is = this.text.startsWith(word, this.at)
        && (end === this.text.length || !isNamePart(this.text[end]));
      this.at = is ? end : this.at;
      return is;
    }

    name(otherwise) {
      const start = this.offset();
      while (this.at < this.text.length && isNamePart(this.text[this.at])) {
        this.at++;
      }
      if (this.at === start) {
        throw this.mistake(otherwise);
      }
      return this.text.slice(start, this.at);
    }

    string() {
      const start = this.offset();
      this.expect('"', 'here a pattern in quotation marks must stand: "w.*ing"');
      let out = '';
      while (this.at < this.text.length && this.text[this.at] !== '"') {
        const escaped = this.text[this.at] === '\\' && this.at + 1 < this.text.length;
        if (escaped && this.text[this.at + 1] !== '"') {
          out += this.text[this.at];
        }
        this.at += escaped ? 1 : 0;
        out += this.text[this.at++];
      }
      if (this.at === this.text.length) {
        throw new R.Mistake(start, 'this quotation mark is not closed');
      }
      this.at++;
      return out;
    }

    flags() {
      if (this.text[this.at] !== '%') {
        return '';
      }
      const start = ++this.at;
      while (this.at < this.text.length && 'cd'.includes(this.text[this.at])) {
        this.at++;
      }
      if (this.at === start) {
        throw this.mistake('behind "%" stands c (case does not count) or d (marks do not)');
      }
      return this.text.slice(start, this.at);
    }

    nested(why) {
      if (++this.depth > DEEPEST) {
        throw this.mistake(why);
      }
    }

    sequences() {
      this.nested('brackets are nested too deep');
      const parts = [this.sequence()];
      while (this.take('|')) {
        parts.push(this.sequence());
      }
      this.depth--;
      return parts.length === 1 ? parts[0] : { kind: 'either', parts };
    }

    sequence() {
      const parts = [];
      while (this.sees('["(<')) {
        parts.push(this.repeated(this.part()));
      }
      if (parts.length === 0) {
        throw this.mistake('here a word in quotation marks, [...], (...) or <element/> must stand');
      }
      return parts.length === 1 ? parts[0] : { kind: 'sequence', parts };
    }

    part() {
      if (this.sees('<')) {
        return this.tag();
      }
      if (this.take('(')) {
        const inner = this.sequences();
        this.expect(')', '"(" has no ")"');
        return inner;
      }
      return this.take('[') ? this.token() : { kind: 'word', condition: this.pattern('word') };
    }

    token() {
      if (this.take(']')) {
        return { kind: 'gap', least: 1, most: 1 };
      }
      const condition = this.condition();
      this.expect(']', '"[" has no "]"');
      return { kind: 'word', condition };
    }

    condition() {
      this.nested('brackets are nested too deep');
      const parts = [this.both()];
      while (this.take('|')) {
        parts.push(this.both());
      }
      this.depth--;
      return parts.length === 1 ? parts[0] : { kind: 'one-of', parts };
    }

    both() {
      const parts = [this.one()];
      while (this.take('&')) {
        parts.push(this.one());
      }
      return parts.length === 1 ? parts[0] : { kind: 'all', parts };
    }

    one() {
      if (this.take('!')) {
        this.nested('"!" stands too often');
        const not = { kind: 'not', part: this.one() };
        this.depth--;
        return not;
      }
      if (this.take('(')) {
        const inner = this.condition();
        this.expect(')', '"(" has no ")"');
        return inner;
      }
      const start = this.offset();
      const attribute = this.name('the name of an attribute must stand here, such as word');
      if (!ATTRIBUTES.includes(attribute)) {
        throw new R.Mistake(start, '"' + attribute + '" is none of ' + ATTRIBUTES.join(', '));
      }
      this.attributes.add(attribute);
      const not = this.take('!');
      this.expect('=', '"=" or "!=" must stand here');
      const is = this.pattern(attribute);
      return not ? { kind: 'not', part: is } : is;
    }

    pattern(attribute) {
      const start = this.offset();
      const text = this.string();
      const flags = this.flags();
      const fold = new R.Fold(this.fold.head, this.fold.withCase && !flags.includes('c'),
        this.fold.withMarks && !flags.includes('d'));
      if (attribute === 'word' && text.includes(' ')) {
        throw new R.Mistake(start + 1 + text.indexOf(' '),
          'a word has no space; write each word in marks of its own: "peace" "talks"');
      }
      return { kind: 'is', attribute, pattern: new R.Pattern(text, start + 1, fold) };
    }

    tag() {
      this.expect('<', 'an element must stand here, such as <said/>');
      const end = this.take('/');
      const name = this.name('the name of an element must stand here');
      const attributes = new Map();
      while (!this.sees('/>')) {
        const attribute = this.name('"<" has no ">"');
        this.expect('=', '"=" and a value in quotation marks must stand here');
        const start = this.offset();
        attributes.set(attribute, new R.Pattern(this.string(), start + 1, this.exact));
      }
      this.elements.add(name);
      const whole = this.take('/');
      if (whole && end) {
        throw this.mistake('a tag has one slash');
      }
      this.expect('>', '"<" has no ">"');
      const element = { kind: 'element', name, attributes };
      return whole ? element : { kind: 'edge', element, start: !end };
    }

    repeated(part) {
      let node = part;
      while (this.sees('*+?{')) {
        const times = this.times();
        const most = times[1] === R.UNBOUNDED ? MOST_REPEATED : times[1];
        node = node.kind === 'gap' && node.least === 1 && node.most === 1
          ? { kind: 'gap', least: times[0], most }
          : { kind: 'repeat', part: node, least: times[0], most };
      }
      return node;
    }

    times() {
      return R.signOfTimes(this.text[this.at++]) || this.braces();
    }

    braces() {
      const close = this.text.indexOf('}', this.at);
      const times = close < 0 ? null : R.times(this.text.slice(this.at, close));
      if (!times) {
        throw this.mistake('braces hold one or two numbers of times: {2}, {0,3}');
      }
      this.at = close + 1;
      return times;
    }
  }

  function isNamePart(c) {
    return /[\p{L}\p{Nd}:_.-]/u.test(c);
  }
})(Rubricator);
