/* Lines: their order, what stands in them, and which texts are asked. */
(function (R) {
  'use strict';

  const MOST_OF_NODE = 5;
  const HALF = 2 ** 26;
  const NONE = -1;

  /* Keys such as R1,R2,node; right is R1 to R5, left L1 to L5. Null if one of them is none. */
  R.sortKeys = function (keys) {
    const found = [];
    for (const key of keys.split(',').map(k => k.trim().toLowerCase())) {
      if (/^[lr][1-5]$/.test(key)) {
        found.push({ kind: 'word', place: (key[0] === 'l' ? -1 : 1) * Number(key[1]) });
      } else if (key === 'left' || key === 'right') {
        for (let place = 1; place <= 5; place++) {
          found.push({ kind: 'word', place: key === 'left' ? -place : place });
        }
      } else if (['node', 'text', 'date'].includes(key)) {
        found.push({ kind: key });
      } else if (key !== '' || keys.trim() !== '') {
        return null;
      }
    }
    return found;
  };

  /* The numbers of the hits in the order asked for. Where all keys are equal that of the corpus stays. */
  R.sorted = function * (index, hits, keys) {
    let order = Float64Array.from(hits.starts.keys());
    const values = yield* valuesOf(index, hits, keys);
    for (const value of values.reverse()) {
      const packed = order.map((hit, i) => (value[hit] + 1) * HALF + i);
      yield;
      packed.sort();
      yield;
      order = packed.map(p => order[p % HALF]);
      yield;
    }
    return order;
  };

  /* For each key, and each word of a node, what each hit has. */
  function * valuesOf(index, hits, keys) {
    const places = keys.flatMap(key => key.kind === 'node' ? ofNode(hits) : [key]);
    const values = places.map(() => new Float64Array(hits.starts.length));
    const dates = datesOf(index.head);
    for (let i = 0; i < hits.starts.length; i++) {
      const text = index.textOf(hits.starts[i]);
      for (let p = 0; p < places.length; p++) {
        const place = places[p];
        values[p][i] = place.kind === 'text' ? text
          : place.kind === 'date' ? dates[text]
          : yield* rank(index, text, wordAt(hits, i, place));
      }
      if (i % 1024 === 0) {
        yield;
      }
    }
    return values;
  }

  function ofNode(hits) {
    let most = 1;
    for (let i = 0; i < hits.starts.length; i++) {
      most = Math.max(most, hits.ends[i] - hits.starts[i]);
    }
    return Array.from({ length: Math.min(most, MOST_OF_NODE) }, (x, word) => ({ kind: 'node', word }));
  }

  /* The number in the corpus of the word that a key looks at, or one outside of it. */
  function wordAt(hits, hit, place) {
    if (place.kind === 'node') {
      const at = hits.starts[hit] + place.word;
      return at < hits.ends[hit] ? at : NONE;
    }
    return place.place < 0 ? hits.starts[hit] + place.place : hits.ends[hit] + place.place - 1;
  }

  function * rank(index, text, word) {
    if (word < index.bases[text] || word >= index.bases[text + 1]) {
      return NONE;
    }
    const own = word - index.bases[text];
    const ranks = yield* index.ranks(text);
    const block = yield* index.block(text, own);
    return ranks[Math.floor(own / index.size)][block.forms.numbers[own % index.size]];
  }

  /* The place of each text's date among all dates; a text without one comes first. */
  function datesOf(head) {
    const dates = head.texts.map(text => text.metadata.date || '');
    const sorted = [...new Set(dates)].sort(byUnit);
    return dates.map(date => sorted.indexOf(date));
  }

  function byUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
  }

  /* What a line shows: context is words on either side. */
  R.line = function * (index, hits, hit, context) {
    const text = index.textOf(hits.starts[hit]);
    const base = index.bases[text];
    const size = index.bases[text + 1] - base;
    const start = hits.starts[hit] - base;
    const end = hits.ends[hit] - base;
    const from = Math.max(0, start - context);
    const to = Math.min(size, end + context);
    yield* index.load([[text, from], [text, start], [text, end - 1], [text, Math.min(to, size - 1)]]);
    const places = yield* index.placesOf(text);
    const [fragment, paragraph] = placeOf(places, start);
    return {
      text,
      fragment,
      paragraph,
      start: yield* startOf(index, text, start),
      end: (yield* startOf(index, text, end - 1)) + points(yield* form(index, text, end - 1)),
      left: (yield* words(index, text, from, start)) + (yield* gap(index, text, start, size)),
      node: yield* words(index, text, start, end),
      right: (yield* gap(index, text, end, size)) + (yield* words(index, text, end, to))
    };
  };

  function placeOf(places, word) {
    let low = -1;
    let high = places.starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (places.starts[middle] <= word) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low < 0 ? ['', ''] : places.places[low];
  }

  function points(text) {
    return [...text].length;
  }

  /* Code points of the reading text before a word. */
  function * startOf(index, text, word) {
    const block = yield* index.block(text, word);
    if (!block.starts) {
      const forms = block.forms.values.map(points);
      const gaps = block.gaps.values.map(points);
      block.starts = new Float64Array(block.size);
      let at = block.first;
      for (let i = 0; i < block.size; i++) {
        at += i === 0 ? 0 : gaps[block.gaps.numbers[i]];
        block.starts[i] = at;
        at += forms[block.forms.numbers[i]];
      }
    }
    return block.starts[word % index.size];
  }

  function * form(index, text, word) {
    return (yield* index.block(text, word)).forms.of(word % index.size);
  }

  function * gap(index, text, word, size) {
    return word < size
      ? (yield* index.block(text, word)).gaps.of(word % index.size)
      : (yield* index.block(text, size - 1)).tail;
  }

  function * words(index, text, from, to) {
    let out = '';
    for (let word = from; word < to; word++) {
      out += (word === from ? '' : yield* gap(index, text, word, Infinity)) + (yield* form(index, text, word));
    }
    return out;
  }

  /*
   * The texts of which conditions are true: name=value with * and ?, values beside each other with |,
   * from..to as a range to which both ends belong.
   */
  R.asked = function (head, where) {
    const chosen = head.texts.map(() => true);
    for (const condition of where) {
      const sign = condition.indexOf('=');
      const name = condition.slice(0, Math.max(0, sign)).trim();
      const tests = condition.slice(sign + 1).split('|').map(value => test(head, value.trim()));
      head.texts.forEach((text, i) => {
        const value = name === 'text' ? text.stem : text.metadata[name] || '';
        chosen[i] = chosen[i] && tests.some(holds => holds(value));
      });
    }
    return text => chosen[text];
  };

  function test(head, value) {
    const range = value.indexOf('..');
    if (range < 0) {
      const pattern = R.Pattern.wildcards(value, 0, new R.Fold(head, false, false));
      return word => pattern.matches(word);
    }
    const from = value.slice(0, range);
    const to = value.slice(range + 2);
    return word => word !== '' && word >= from && (to === '' || word <= to || word.startsWith(to));
  }
})(Rubricator);
