/*
 * A pattern for a whole word as a nondeterministic automaton (Thompson, Communications of the ACM 11.6,
 * 1968), run on all its states at once: the time is that of the word times that of the pattern, whatever
 * the pattern. It is the automaton that the command line has.
 */
(function (R) {
  'use strict';

  const MOST_LENGTH = 1000;
  const MOST_STATES = 4000;
  const MOST_FOLDED = 2000;
  const DEEPEST = 50;
  const SIGNS = '.+|()[]{}\\';
  const SPLIT = -1;
  const ANY = -2;
  const CLASS = -3;
  const END = -4;

  R.UNBOUNDED = -1;

  /* A query that is none: where (UTF-16 units from its start), and why. */
  R.Mistake = class extends Error {
    constructor(at, why) {
      super(why);
      this.at = at;
    }
  };

  /* What stands between braces: least and most, or nothing. */
  R.times = function (text) {
    const m = /^\s*(\d{1,4})\s*(?:(,)\s*(\d{1,4})?\s*)?$/.exec(text);
    if (!m) {
      return null;
    }
    const least = Number(m[1]);
    const most = m[2] ? (m[3] === undefined ? R.UNBOUNDED : Number(m[3])) : least;
    return most !== R.UNBOUNDED && most < least ? null : [least, most];
  };

  /* What a sign of repetition says; nothing for a brace. */
  R.signOfTimes = sign => ({ '*': [0, R.UNBOUNDED], '+': [1, R.UNBOUNDED], '?': [0, 1] })[sign];

  class CharacterClass {
    constructor(fold, negated) {
      this.fold = fold;
      this.negated = negated;
      this.ranges = [];
    }

    add(from, to) {
      this.ranges.push([from, to]);
      for (let point = from; to - from < MOST_FOLDED && point <= to; point++) {
        const folded = [...this.fold.letter(String.fromCodePoint(point))];
        if (folded.length === 1) {
          this.ranges.push([folded[0].codePointAt(0), folded[0].codePointAt(0)]);
        }
      }
    }

    has(point) {
      return this.ranges.some(r => r[0] <= point && point <= r[1]) !== this.negated;
    }
  }

  R.Pattern = class {
    constructor(text, offset, fold) {
      this.fold = fold;
      this.kinds = [];
      this.firsts = [];
      this.seconds = [];
      this.classes = [];
      const parser = new Parser(text, offset, this);
      const whole = parser.whole();
      this.start = whole(this.state(END, 0, 0));
      if (this.kinds.length >= MOST_STATES) {
        throw new R.Mistake(offset, 'the pattern is too large');
      }
      this.now = new Run(this);
      this.next = new Run(this);
    }

    /* A word in which * stands for any characters and ? for one. */
    static wildcards(word, offset, fold) {
      let text = '';
      for (const c of word) {
        text += c === '*' ? '.*' : c === '?' ? '.' : SIGNS.includes(c) ? '\\' + c : c;
      }
      return new R.Pattern(text, offset, fold);
    }

    state(kind, first, second) {
      this.kinds.push(kind);
      this.firsts.push(first);
      this.seconds.push(second);
      return this.kinds.length - 1;
    }

    /* True if the whole word is of the pattern. */
    matches(word) {
      let now = this.now;
      let next = this.next;
      now.clear();
      now.add(this.start);
      for (const letter of this.fold.of(word)) {
        if (now.size === 0) {
          return false;
        }
        const point = letter.codePointAt(0);
        next.clear();
        for (let i = 0; i < now.size; i++) {
          const state = now.list[i];
          if (this.takes(state, point)) {
            next.add(this.firsts[state]);
          }
        }
        [now, next] = [next, now];
      }
      return now.isAtEnd();
    }

    takes(state, point) {
      const kind = this.kinds[state];
      return kind === ANY || kind === point
        || kind === CLASS && this.classes[this.seconds[state]].has(point);
    }

    /* The letters that each word of the pattern begins with. */
    letters() {
      let letters = '';
      let at = this.start;
      while (this.kinds[at] >= 0) {
        letters += String.fromCodePoint(this.kinds[at]);
        at = this.firsts[at];
      }
      return { letters, plain: this.kinds[at] === END };
    }
  };

  class Run {
    constructor(pattern) {
      this.pattern = pattern;
      this.list = [];
      this.known = new Uint8Array(pattern.kinds.length);
      this.size = 0;
    }

    clear() {
      this.size = 0;
      this.known.fill(0);
    }

    add(state) {
      const open = [state];
      while (open.length > 0) {
        const at = open.pop();
        if (!this.known[at]) {
          this.known[at] = 1;
          if (this.pattern.kinds[at] === SPLIT) {
            open.push(this.pattern.seconds[at], this.pattern.firsts[at]);
          } else {
            this.list[this.size++] = at;
          }
        }
      }
    }

    isAtEnd() {
      return this.list.slice(0, this.size).some(state => this.pattern.kinds[state] === END);
    }
  }

  /* Each part is a function from the state behind it to its first state. */
  class Parser {
    constructor(text, offset, pattern) {
      this.text = text;
      this.offset = offset;
      this.pattern = pattern;
      this.at = 0;
      this.depth = 0;
    }

    whole() {
      if (this.text.length > MOST_LENGTH) {
        throw this.mistake('a pattern may have ' + MOST_LENGTH + ' characters');
      }
      const whole = this.alternatives();
      if (this.at < this.text.length) {
        throw this.mistake('")" has no "("');
      }
      return whole;
    }

    mistake(why) {
      return new R.Mistake(this.offset + this.at, why);
    }

    sees(c) {
      return this.text[this.at] === c;
    }

    /* The character here, and one further. */
    take() {
      const letter = String.fromCodePoint(this.text.codePointAt(this.at));
      this.at += letter.length;
      return letter;
    }

    alternatives() {
      if (++this.depth > DEEPEST) {
        throw this.mistake('brackets are nested too deep');
      }
      const branches = [this.sequence()];
      while (this.sees('|')) {
        this.at++;
        branches.push(this.sequence());
      }
      this.depth--;
      return next => branches.reduceRight((first, branch) => first === null
        ? branch(next)
        : this.pattern.state(SPLIT, branch(next), first), null);
    }

    sequence() {
      const parts = [];
      while (this.at < this.text.length && !this.sees('|') && !this.sees(')')) {
        parts.push(this.repeated(this.atom()));
      }
      return next => parts.reduceRight((first, part) => part(first), next);
    }

    atom() {
      const letter = this.take();
      switch (letter) {
        case '.':
          return next => this.pattern.state(ANY, next, next);
        case '(':
          return this.group();
        case '[':
          return this.oneOf();
        case '\\':
          return this.escaped();
        case '*': case '+': case '?': case '{':
          this.at--;
          throw this.mistake('there is nothing before "' + letter + '" that could be repeated');
        default:
          return this.literal(letter);
      }
    }

    group() {
      const inner = this.alternatives();
      if (!this.sees(')')) {
        throw this.mistake('"(" has no ")"');
      }
      this.at++;
      return inner;
    }

    escaped() {
      if (this.at >= this.text.length) {
        throw this.mistake('there is nothing behind the backslash');
      }
      const letter = this.take();
      if (/[\p{L}\p{Nd}]/u.test(letter)) {
        throw this.mistake('a backslash stands before signs only, not before letters');
      }
      return this.literal(letter);
    }

    literal(letter) {
      const folded = [...this.pattern.fold.letter(letter)].map(c => c.codePointAt(0));
      return next => folded.reduceRight((first, point) => this.pattern.state(point, first, first), next);
    }

    oneOf() {
      const negated = this.sees('^');
      this.at += negated ? 1 : 0;
      const set = new CharacterClass(this.pattern.fold, negated);
      const start = this.at;
      while (this.at === start || !this.sees(']')) {
        const from = this.member();
        const range = this.sees('-') && this.at + 1 < this.text.length && this.text[this.at + 1] !== ']';
        this.at += range ? 1 : 0;
        const to = range ? this.member() : from;
        if (to < from) {
          throw this.mistake('the range ends before it begins');
        }
        set.add(from, to);
      }
      this.at++;
      return next => this.pattern.state(CLASS, next, this.pattern.classes.push(set) - 1);
    }

    member() {
      this.at += this.sees('\\') ? 1 : 0;
      if (this.at >= this.text.length) {
        throw this.mistake('"[" has no "]"');
      }
      return this.take().codePointAt(0);
    }

    repeated(part) {
      let whole = part;
      for (let times = this.times(); times; times = this.times()) {
        whole = this.again(whole, times[0], times[1]);
      }
      return whole;
    }

    times() {
      if (this.at >= this.text.length || !'*+?{'.includes(this.text[this.at])) {
        return null;
      }
      return R.signOfTimes(this.text[this.at++]) || this.braces();
    }

    braces() {
      const close = this.text.indexOf('}', this.at);
      if (close < 0) {
        throw this.mistake('"{" has no "}"');
      }
      const times = R.times(this.text.slice(this.at, close));
      if (!times) {
        throw this.mistake('between braces stand one or two numbers of times, such as {2} or {1,3}');
      }
      this.at = close + 1;
      return times;
    }

    again(part, least, most) {
      const hasRoom = () => this.pattern.kinds.length < MOST_STATES;
      return next => {
        let first = most === R.UNBOUNDED ? this.loop(part, next) : next;
        for (let i = least; i < most && hasRoom(); i++) {
          first = this.pattern.state(SPLIT, part(first), next);
        }
        for (let i = 0; i < least && hasRoom(); i++) {
          first = part(first);
        }
        return first;
      };
    }

    loop(part, next) {
      const split = this.pattern.state(SPLIT, next, next);
      this.pattern.firsts[split] = part(split);
      return split;
    }
  }
})(Rubricator);
