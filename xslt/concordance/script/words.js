/* What of a word counts when words are compared, and how a line is cut into words. */
(function (R) {
  'use strict';

  const SIGNS = { '\u2019': '\'', '\u02BC': '\'', '\u2010': '-', '\u2011': '-' };

  /*
   * A fold: case or not, marks or not. The index has a table of the characters in its words; others,
   * which no word has, are folded as well as a browser can.
   */
  R.Fold = class {
    constructor(head, withCase, withMarks) {
      this.head = head;
      this.withCase = withCase;
      this.withMarks = withMarks;
      this.table = withCase
        ? (withMarks ? SIGNS : head.foldMarks)
        : (withMarks ? head.foldCase : head.fold);
    }

    of(word) {
      let out = '';
      for (const letter of word) {
        out += this.letter(letter);
      }
      return out;
    }

    letter(letter) {
      if (letter < '\u0080') {
        return this.withCase ? letter : letter.toLowerCase();
      }
      return Object.hasOwn(this.table, letter) ? this.table[letter] : this.unknown(letter);
    }

    unknown(letter) {
      const plain = Object.hasOwn(SIGNS, letter) ? SIGNS[letter] : letter;
      const small = this.withCase ? plain : plain.toLowerCase();
      return this.withMarks ? small : small.normalize('NFD').replace(/\p{Mn}/gu, '').normalize('NFC');
    }
  };

  /* Boundaries of words (Unicode Standard Annex 29), by the browser or, without its help, in short. */
  const SHORT =
    /[\p{L}\p{M}\p{Nd}\p{Nl}_]+(?:(?:(?<=\p{L})['\u2019.:\u00B7](?=\p{L})|(?<=\p{Nd})['\u2019.,;](?=\p{Nd}))[\p{L}\p{M}\p{Nd}\p{Nl}_]+)*/gu;

  function stretches(line, language) {
    if (typeof Intl !== 'undefined' && Intl.Segmenter) {
      const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
      return [...segmenter.segment(line)].map(s => [s.index, s.index + s.segment.length]);
    }
    return [...line.matchAll(SHORT)].map(m => [m.index, m.index + m[0].length]);
  }

  const HYPHENS = '-\u2010\u2011';
  const MOST_LETTERS = 2;

  function small(word) {
    return word.toLowerCase().replace(/\u2019/g, '\'');
  }

  R.Cutter = class {
    constructor(head) {
      this.language = head.language;
      this.rules = head.rules;
    }

    /* The words of a line. */
    cut(line) {
      const words = [];
      let start = -1;
      let end = -1;
      for (const [from, to] of this.boundaries(line)) {
        if (!/[\p{L}\p{Nd}]/u.test(line.slice(from, to))) {
          continue;
        }
        if (start < 0 || !this.joins(line, start, end, from, to)) {
          this.finish(line, start, end, words);
          start = from;
        }
        end = to;
      }
      this.finish(line, start, end, words);
      return words;
    }

    boundaries(line) {
      try {
        return stretches(line, this.language);
      } catch (e) {
        return stretches(line, 'und');
      }
    }

    has(rule, word) {
      return this.rules[rule].includes(word);
    }

    joins(line, start, end, from, to) {
      if (from !== end + 1 || !HYPHENS.includes(line[end])) {
        return false;
      }
      const figures = /\p{Nd}/u.test(line[end - 1]) && /\p{Nd}/u.test(line[from]);
      return !figures && (!this.has('clitic', small(line.slice(from, to)))
        || this.has('whole', small(line.slice(start, to))));
    }

    finish(line, start, end, words) {
      if (start >= 0) {
        this.part(line, start, this.hasStop(line, start, end) ? end + 1 : end, words);
      }
    }

    hasStop(line, start, end) {
      const dot = line.indexOf('.', start);
      if (line[end] !== '.' || dot < 0 || dot >= end) {
        return false;
      }
      let letters = 0;
      for (let at = start; at < end; at++) {
        letters = line[at] === '.' ? 0 : letters + 1;
        if (letters > MOST_LETTERS || /\p{Nd}/u.test(line[at])) {
          return false;
        }
      }
      return true;
    }

    part(line, start, end, words) {
      let from = start;
      for (let at = start + 1; at + 1 < end; at++) {
        const elided = '\'\u2019'.includes(line[at])
          && (this.has('elided', '*') || this.has('elided', small(line.slice(from, at))))
          && !this.has('whole', small(line.slice(from, end)));
        if (elided) {
          words.push(line.slice(from, at + 1));
          from = at + 1;
        }
      }
      words.push(line.slice(from, end));
    }
  };
})(Rubricator);
