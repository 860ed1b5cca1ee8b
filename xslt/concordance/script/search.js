/*
 * Finds the spans of words that a query stands for: all of them, each once. A span lies in one text. It is
 * one number, start times 2^26 and length, so that numbers sort as spans do. Places are numbers of words
 * with the number of the text added, so that the end of a text is not the start of the next.
 */
(function (R) {
  'use strict';

  const HALF = 2 ** 26;
  const MOST_SPANS = 20000000;
  const OFTEN = 1 << 14;

  /* A query that would find more than there is room for. */
  R.TooMany = class extends Error {};

  const startOf = span => Math.floor(span / HALF);
  const lengthOf = span => span % HALF;
  const endOf = span => startOf(span) + lengthOf(span);

  /* A growing list of spans. */
  class Spans {
    constructor() {
      this.values = new Float64Array(64);
      this.size = 0;
      this.rising = true;
    }

    add(start, end) {
      if (this.size >= MOST_SPANS) {
        throw new R.TooMany();
      }
      if (this.size === this.values.length) {
        const wider = new Float64Array(this.size * 2);
        wider.set(this.values);
        this.values = wider;
      }
      const span = start * HALF + end - start;
      this.rising = this.rising && (this.size === 0 || span > this.values[this.size - 1]);
      this.values[this.size++] = span;
    }

    toSet() {
      const all = this.values.subarray(0, this.size);
      return this.rising ? all : once(all.sort());
    }
  }

  /* Sorted numbers, each once. */
  function once(sorted) {
    let kept = 0;
    for (let i = 0; i < sorted.length; i++) {
      if (i === 0 || sorted[i] !== sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return sorted.subarray(0, kept);
  }

  /* What a query asks for that no text has. */
  R.missing = function (query, head) {
    return [
      ...query.attributes.filter(name => !Object.hasOwn(head.keys, name)).map(name => ['word', name]),
      ...query.elements.filter(name => !Object.hasOwn(head.spans, name)).map(name => ['element', name])
    ];
  };

  R.Search = class {
    constructor(index) {
      this.index = index;
    }

    /* What a query finds in some texts: numbers of first words and of the words behind the last. */
    * find(node, asked) {
      const spans = yield* this.of(node);
      const starts = [];
      const ends = [];
      for (let i = 0; i < spans.length; i++) {
        if (lengthOf(spans[i]) > 0) {
          const place = startOf(spans[i]);
          const text = this.textOf(place);
          if (asked(text)) {
            starts.push(place - text);
            ends.push(place - text + lengthOf(spans[i]));
          }
        }
        if (i % OFTEN === 0) {
          yield;
        }
      }
      return { starts, ends };
    }

    first(text) {
      return this.index.bases[text] + text;
    }

    last(text) {
      return this.index.bases[text + 1] + text;
    }

    textOf(place) {
      let low = 0;
      let high = this.index.head.texts.length - 1;
      while (low < high) {
        const middle = low + high + 1 >>> 1;
        if (this.first(middle) <= place) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return low;
    }

    * of(node) {
      yield;
      switch (node.kind) {
        case 'word':
          return yield* this.word(node);
        case 'gap':
          return yield* this.extended(yield* this.all(), node);
        case 'element':
          return yield* this.element(node);
        case 'edge':
          return yield* this.edge(node);
        case 'sequence':
          return yield* this.sequence(node);
        case 'either':
          return yield* this.either(node);
        case 'repeat':
          return yield* this.repeat(node);
        default:
          return yield* this.within(node);
      }
    }

    * word(node) {
      const set = yield* this.condition(node.condition);
      const words = set.others ? yield* this.others(set.words) : set.words;
      const spans = new Float64Array(words.length);
      let text = 0;
      for (let i = 0; i < words.length; i++) {
        while (words[i] >= this.index.bases[text + 1]) {
          text++;
        }
        spans[i] = (words[i] + text) * HALF + 1;
        if (i % OFTEN === 0) {
          yield;
        }
      }
      return spans;
    }

    /* All words but some. */
    * others(words) {
      const list = new Float64Array(this.index.words - words.length);
      let at = 0;
      let next = 0;
      for (let word = 0; word < this.index.words; word++) {
        if (next < words.length && words[next] === word) {
          next++;
        } else {
          list[at++] = word;
        }
        if (word % OFTEN === 0) {
          yield;
        }
      }
      return list;
    }

    /* The words of which a condition is true: a list, or all words but those of a list. */
    * condition(condition) {
      switch (condition.kind) {
        case 'is':
          return { words: yield* this.is(condition), others: false };
        case 'not':
          return not(yield* this.condition(condition.part));
        case 'all':
          return yield* this.joined(condition.parts, both, true);
        default:
          return yield* this.joined(condition.parts, (a, b) => not(both(not(a), not(b))), false);
      }
    }

    * joined(parts, join, others) {
      let found = { words: new Float64Array(0), others };
      for (const part of parts) {
        found = join(found, yield* this.condition(part));
        yield;
      }
      return found;
    }

    * is(condition) {
      const begin = condition.pattern.letters();
      const key = new R.Fold(this.index.head, false, false).of(begin.letters);
      const near = yield* this.index.forms(condition.attribute, key, !begin.plain);
      const forms = [];
      for (let i = 0; i < near.length; i++) {
        if (condition.pattern.matches(near[i].form)) {
          forms.push(near[i]);
        }
        if (i % 256 === 0) {
          yield;
        }
      }
      const all = new Float64Array(forms.reduce((sum, form) => sum + form.count, 0));
      let at = 0;
      for (const form of forms) {
        all.set(yield* this.index.hits(form), at);
        at += form.count;
        yield;
      }
      return forms.length > 1 ? all.sort() : all;
    }

    * all() {
      const places = new Float64Array(this.index.words + this.index.head.texts.length);
      for (let i = 0; i < places.length; i++) {
        places[i] = i * HALF;
        if (i % OFTEN === 0) {
          yield;
        }
      }
      return places;
    }

    * element(node) {
      const found = new Spans();
      const spans = yield* this.index.spans(node.name);
      if (spans) {
        const wanted = spans.sets.map(set => [...node.attributes].every(
          ([name, pattern]) => set.has(name) && pattern.matches(set.get(name))));
        for (let i = 0; i < spans.starts.length; i++) {
          if (wanted[spans.numbers[i]]) {
            const text = this.index.textOf(spans.starts[i]);
            found.add(spans.starts[i] + text, spans.ends[i] + text);
          }
          if (i % OFTEN === 0) {
            yield;
          }
        }
      }
      return found.toSet();
    }

    * edge(node) {
      const elements = yield* this.element(node.element);
      const found = new Spans();
      for (const span of elements) {
        const place = node.start ? startOf(span) : endOf(span);
        found.add(place, place);
      }
      return found.toSet();
    }

    * sequence(node) {
      const parts = node.parts;
      let found = null;
      for (let i = 0; i < parts.length; i++) {
        if (found && parts[i].kind === 'gap') {
          found = yield* this.extended(found, parts[i]);
        } else if (!found && parts[i].kind === 'gap' && i + 1 < parts.length
            && parts[i + 1].kind !== 'gap') {
          found = yield* this.extendedBack(yield* this.of(parts[i + 1]), parts[i]);
          i++;
        } else {
          const own = yield* this.of(parts[i]);
          found = found ? yield* this.behind(found, own) : own;
        }
      }
      return found;
    }

    * extended(spans, gap) {
      const found = new Spans();
      for (let i = 0; i < spans.length; i++) {
        const start = startOf(spans[i]);
        const end = endOf(spans[i]);
        const most = Math.min(end + gap.most, this.last(this.textOf(start)));
        for (let to = end + gap.least; to <= most; to++) {
          found.add(start, to);
        }
        if (i % OFTEN === 0) {
          yield;
        }
      }
      return found.toSet();
    }

    * extendedBack(spans, gap) {
      const found = new Spans();
      for (let i = 0; i < spans.length; i++) {
        const start = startOf(spans[i]);
        const end = endOf(spans[i]);
        const least = Math.max(start - gap.most, this.first(this.textOf(start)));
        for (let from = start - gap.least; from >= least; from--) {
          found.add(from, end);
        }
        if (i % OFTEN === 0) {
          yield;
        }
      }
      return found.toSet();
    }

    /* Those of the first behind which one of the second begins, with it. */
    * behind(left, right) {
      const found = new Spans();
      for (let i = 0; i < left.length; i++) {
        const end = endOf(left[i]);
        for (let j = firstFrom(right, end * HALF); j < right.length && startOf(right[j]) === end; j++) {
          found.add(startOf(left[i]), endOf(right[j]));
        }
        if (i % OFTEN === 0) {
          yield;
        }
      }
      return found.toSet();
    }

    * either(node) {
      const found = new Spans();
      for (const part of node.parts) {
        for (const span of yield* this.of(part)) {
          found.add(startOf(span), endOf(span));
        }
        yield;
      }
      return found.toSet();
    }

    * repeat(node) {
      const single = yield* this.of(node.part);
      const found = new Spans();
      let now = yield* this.all();
      for (let times = 0; times <= node.most && now.length > 0; times++) {
        if (times >= node.least) {
          for (const span of now) {
            found.add(startOf(span), endOf(span));
          }
        }
        now = times === 0 ? single : yield* this.behind(now, single);
      }
      return found.toSet();
    }

    * within(node) {
      const spans = yield* this.of(node.part);
      const elements = yield* this.element(node.element);
      const found = new Spans();
      let next = 0;
      let reach = -1;
      for (let i = 0; i < spans.length; i++) {
        while (next < elements.length && startOf(elements[next]) <= startOf(spans[i])) {
          reach = Math.max(reach, endOf(elements[next++]));
        }
        if (reach >= endOf(spans[i])) {
          found.add(startOf(spans[i]), endOf(spans[i]));
        }
        if (i % OFTEN === 0) {
          yield;
        }
      }
      return found.toSet();
    }
  };

  function firstFrom(spans, span) {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = low + high >>> 1;
      if (spans[middle] < span) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  function not(set) {
    return { words: set.words, others: !set.others };
  }

  function both(a, b) {
    if (a.others && b.others) {
      const all = new Float64Array(a.words.length + b.words.length);
      all.set(a.words);
      all.set(b.words, a.words.length);
      return { words: once(all.sort()), others: true };
    }
    return a.others ? both(b, a) : { words: kept(a.words, b.words, !b.others), others: false };
  }

  /* Those of the first that are in the second, or that are not. */
  function kept(first, second, inBoth) {
    const out = new Float64Array(first.length);
    let size = 0;
    let at = 0;
    for (const word of first) {
      while (at < second.length && second[at] < word) {
        at++;
      }
      if ((at < second.length && second[at] === word) === inBoth) {
        out[size++] = word;
      }
    }
    return out.subarray(0, size);
  }
})(Rubricator);
