/*
 * What the files of the index hold. Functions that need a file are generators: they yield a list of names
 * and take the contents.
 */
(function (R) {
  'use strict';

  R.Index = class {
    constructor(head) {
      this.head = head;
      this.size = head.block;
      this.bases = [0];
      head.texts.forEach((text, i) => this.bases.push(this.bases[i] + text.words));
      this.words = head.words;
      this.values = new Map();
      this.blocks = new Map();
      this.facts = new Map();
      this.elements = new Map();
      this.ranked = new Map();
    }

    /* The text that a word of the corpus stands in. */
    textOf(word) {
      let low = 0;
      let high = this.bases.length - 2;
      while (low < high) {
        const middle = low + high + 1 >>> 1;
        if (this.bases[middle] <= word) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return low;
    }

    /* The forms of a key, or with a prefix all whose keys begin so. */
    * forms(attribute, key, prefix) {
      const firsts = this.head.keys[attribute] || [];
      const part = partOf(firsts, key);
      const forms = [];
      for (let n = Math.max(0, part); n < firsts.length; n++) {
        if (prefix ? R.compare(firsts[n], key) > 0 && !firsts[n].startsWith(key) : n > part) {
          break;
        }
        for (const form of yield* this.part(attribute, n)) {
          if (prefix ? form.key.startsWith(key) : form.key === key) {
            forms.push(form);
          }
        }
        yield;
      }
      return forms;
    }

    * part(attribute, number) {
      const name = attribute + '.' + number + '.js';
      if (!this.values.has(name)) {
        const [content] = yield [name];
        this.values.set(name, readForms(attribute, new R.Bytes(content, name)));
      }
      return this.values.get(name);
    }

    /* The numbers of the words of a form, rising. */
    * hits(form) {
      const name = form.attribute + '.hits.' + form.file + '.js';
      const [content] = yield [name];
      const bytes = new R.Bytes(content, name);
      bytes.at = form.from;
      const places = new Float64Array(form.count);
      let last = 0;
      for (let i = 0; i < places.length; i++) {
        last += bytes.number();
        places[i] = last;
      }
      return places;
    }

    /* The blocks that hold some words, given by text and number in the text. */
    * load(words) {
      const names = new Set();
      for (const [text, word] of words) {
        const name = this.blockName(text, word);
        if (!this.blocks.has(name)) {
          names.add(name);
        }
      }
      if (names.size > 0) {
        const list = [...names];
        const contents = yield list;
        list.forEach((name, i) => keep(this.blocks, name, readBlock(new R.Bytes(contents[i], name))));
      }
    }

    blockName(text, word) {
      return 'text.' + this.head.texts[text].stem + '.' + Math.floor(word / this.size) + '.js';
    }

    * block(text, word) {
      const name = this.blockName(text, word);
      if (!this.blocks.has(name)) {
        yield* this.load([[text, word]]);
      }
      return this.blocks.get(name);
    }

    /* Where the words of a text stand on its page. */
    * placesOf(text) {
      const name = 'text.' + this.head.texts[text].stem + '.js';
      if (!this.facts.has(name)) {
        const [content] = yield [name];
        this.facts.set(name, readPlaces(new R.Bytes(content, name)));
      }
      return this.facts.get(name);
    }

    /* All elements of a name: starts, ends, number of their set of attributes, and the sets. */
    * spans(name) {
      if (!Object.hasOwn(this.head.spans, name)) {
        return null;
      }
      if (!this.elements.has(name)) {
        const file = 'spans.' + name + '.js';
        const [content] = yield [file];
        this.elements.set(name, readSpans(new R.Bytes(content, file)));
      }
      return this.elements.get(name);
    }

    /* The ranks of the forms of a text, by block. */
    * ranks(text) {
      const name = 'ranks.' + this.head.texts[text].stem + '.js';
      if (!this.ranked.has(name)) {
        const [content] = yield [name];
        const bytes = new R.Bytes(content, name);
        const ranks = [];
        while (!bytes.isAtEnd()) {
          const own = new Float64Array(bytes.number());
          for (let i = 0; i < own.length; i++) {
            own[i] = bytes.number();
          }
          ranks.push(own);
        }
        keep(this.ranked, name, ranks);
      }
      return this.ranked.get(name);
    }
  };

  const MOST_BLOCKS = 256;

  function keep(map, name, value) {
    map.set(name, value);
    if (map.size > MOST_BLOCKS) {
      map.delete(map.keys().next().value);
    }
  }

  /* The part of a list of values that a key would stand in, or -1. */
  function partOf(firsts, key) {
    let low = -1;
    let high = firsts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (R.compare(firsts[middle], key) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  function readForms(attribute, bytes) {
    const forms = [];
    let file = bytes.number();
    let from = bytes.number();
    let key = '';
    for (let keys = bytes.number(); keys > 0; keys--) {
      const shared = bytes.number();
      key = key.slice(0, shared) + bytes.string();
      for (let left = bytes.number(); left > 0; left--) {
        const form = bytes.string();
        const count = bytes.number();
        const texts = bytes.number();
        const rank = bytes.number();
        const length = bytes.number();
        if (bytes.number() === 1) {
          file++;
          from = 0;
        }
        forms.push({ attribute, form: form || key, key, count, texts, rank, file, from });
        from += length;
      }
    }
    return forms;
  }

  function column(bytes, size) {
    const values = [];
    for (let left = bytes.number(); left > 0; left--) {
      values.push(bytes.string());
    }
    const numbers = new Uint16Array(size);
    for (let i = 0; i < size; i++) {
      numbers[i] = bytes.number();
    }
    return { values, numbers, of: i => values[numbers[i]] };
  }

  /* Words with what stands before each, how many code points of the reading text before the first, and attributes. */
  function readBlock(bytes) {
    const size = bytes.number();
    const forms = column(bytes, size);
    const gaps = column(bytes, size);
    const tail = bytes.string();
    const first = bytes.number();
    for (let moved = 3 * bytes.number(); moved > 0; moved--) {
      bytes.number();
    }
    const columns = new Map([['word', forms]]);
    for (let names = bytes.number(); names > 0; names--) {
      columns.set(bytes.string(), column(bytes, size));
    }
    return { size, forms, gaps, tail, first, starts: null, column: name => columns.get(name) };
  }

  function skipSpans(bytes) {
    for (let sets = bytes.number(); sets > 0; sets--) {
      bytes.string();
    }
    for (let left = 3 * bytes.number(); left > 0; left--) {
      bytes.number();
    }
  }

  function readPlaces(bytes) {
    bytes.number();
    for (let names = bytes.number(); names > 0; names--) {
      bytes.string();
      skipSpans(bytes);
    }
    const starts = [];
    const places = [];
    let last = 0;
    for (let left = bytes.number(); left > 0; left--) {
      last += bytes.number();
      starts.push(last);
      places.push(bytes.string().split('\n'));
    }
    return { starts, places };
  }

  function readSpans(bytes) {
    const sets = [];
    for (let left = bytes.number(); left > 0; left--) {
      sets.push(pairs(bytes.string()));
    }
    const size = bytes.number();
    const starts = new Float64Array(size);
    const ends = new Float64Array(size);
    const numbers = new Float64Array(size);
    let last = 0;
    for (let i = 0; i < size; i++) {
      last += bytes.number();
      starts[i] = last;
      ends[i] = last + bytes.number();
      numbers[i] = bytes.number();
    }
    return { sets, starts, ends, numbers };
  }

  function pairs(text) {
    const parts = text.split('\n');
    const attributes = new Map();
    for (let i = 0; i + 1 < parts.length; i += 2) {
      attributes.set(parts[i], parts[i + 1]);
    }
    return attributes;
  }
})(Rubricator);
