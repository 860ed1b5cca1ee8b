/*
 * Counts in place of lines: how often words, runs of words and elements come, what stands beside what is
 * found, and which words are typical of some texts. The rows are those of the command line.
 */
(function (R) {
  'use strict';

  const OFTEN = 1 << 14;
  const PAIR = 2 ** 26;
  const WORD = 'word';

  /* More words than a page should cut into runs. */
  const MOST_FOR_RUNS = 3000000;

  /* A count that the page does not give: a label and its values. */
  R.NoCount = class extends Error {
    constructor(label, ...values) {
      super(label);
      this.values = values;
    }
  };

  /* Words that differ only in what does not count are one, named by their most frequent form. */
  class WordCounts {
    constructor(fold) {
      this.fold = fold;
      this.keys = new Map();
      this.known = new Map();
    }

    add(form, more, text) {
      if (form === '') {
        return;
      }
      let word = this.known.get(form);
      if (!word) {
        const key = this.fold.of(form);
        word = this.keys.get(key) || { count: 0, texts: 0, last: -1, forms: new Map() };
        this.keys.set(key, word);
        this.known.set(form, word);
      }
      word.count += more;
      word.texts += word.last === text ? 0 : 1;
      word.last = text;
      word.forms.set(form, (word.forms.get(form) || 0) + more);
    }

    count(key) {
      const word = this.keys.get(key);
      return word ? word.count : 0;
    }

    form(key) {
      let best = key;
      let most = 0;
      for (const [form, count] of this.keys.get(key).forms) {
        if (count > most || count === most && form < best) {
          best = form;
          most = count;
        }
      }
      return best;
    }
  }

  /* Counts the words of the corpus that are marked. */
  function * counted(index, attribute, fold, marked) {
    const counts = new WordCounts(fold);
    for (let text = 0; text < index.head.texts.length; text++) {
      for (let at = index.bases[text]; at < index.bases[text + 1]; at += index.size) {
        const end = Math.min(at + index.size, index.bases[text + 1]);
        const first = marked.indexOf(1, at);
        if (first >= 0 && first < end) {
          const column = (yield* index.block(text, at - index.bases[text])).column(attribute);
          addBlock(counts, column, text, marked.subarray(at, end));
          yield;
        }
      }
    }
    return counts;
  }

  function addBlock(counts, column, text, marked) {
    if (column) {
      const own = new Float64Array(column.values.length);
      marked.forEach((mark, i) => own[column.numbers[i]] += mark);
      own.forEach((count, value) => count > 0 && counts.add(column.values[value], count, text));
    }
  }

  function wordsOf(index, chosen) {
    const marked = new Uint8Array(index.words);
    index.head.texts.forEach((text, i) => chosen(i) && marked.fill(1, index.bases[i], index.bases[i + 1]));
    return marked;
  }

  const sizeOf = marked => marked.reduce((sum, mark) => sum + mark, 0);

  /* The values of words in turn; one without is passed over. */
  function * values(index, text, start, end, attribute) {
    const found = [];
    for (let word = start; word < end; word++) {
      const own = word - index.bases[text];
      const column = (yield* index.block(text, own)).column(attribute);
      found.push(column ? column.of(own % index.size) : '');
    }
    return found.filter(value => value !== '').join(' ');
  }

  function * nodes(index, asked, hits) {
    const counts = new WordCounts(asked.fold);
    for (let i = 0; i < hits.starts.length; i++) {
      const text = index.textOf(hits.starts[i]);
      counts.add(yield* values(index, text, hits.starts[i], hits.ends[i], asked.of), 1, text);
      if (i % 256 === 0) {
        yield;
      }
    }
    return counts;
  }

  /* Elements by what they refer to, else by their words. */
  function * elements(index, name, chosen) {
    const spans = yield* index.spans(name);
    const counts = new WordCounts(new R.Fold(index.head, true, true));
    for (let i = 0; i < spans.starts.length; i++) {
      const text = index.textOf(spans.starts[i]);
      if (chosen(text)) {
        const attributes = spans.sets[spans.numbers[i]];
        const ref = (attributes.get('ref') ?? attributes.get('key') ?? '').trim();
        counts.add(ref || (yield* values(index, text, spans.starts[i], spans.ends[i], WORD)), 1, text);
      }
      if (i % 256 === 0) {
        yield;
      }
    }
    return counts;
  }

  /* Runs of words: a run of one more is a run and the word behind it, both as numbers. */
  function * runs(index, length, asked, chosen) {
    const size = index.head.texts.reduce((sum, text, i) => sum + (chosen(i) ? text.words : 0), 0);
    if (size > MOST_FOR_RUNS) {
      throw new R.NoCount('tooManyRuns', size, MOST_FOR_RUNS);
    }
    const words = new Int32Array(index.words).fill(-1);
    yield* number(index, asked.fold, chosen, words);
    let ids = words;
    for (let more = 1; more < length; more++) {
      ids = yield* longer(index, ids, words, more);
    }
    const often = new Map();
    for (let i = 0; i < ids.length; i++) {
      if (ids[i] >= 0) {
        often.set(ids[i], (often.get(ids[i]) || 0) + 1);
      }
      if (i % OFTEN === 0) {
        yield;
      }
    }
    const counts = new WordCounts(asked.fold);
    for (let i = 0; i < ids.length; i++) {
      if (ids[i] >= 0 && often.get(ids[i]) >= asked.least) {
        const text = index.textOf(i);
        counts.add(yield* values(index, text, i, i + length, WORD), 1, text);
      }
      if (i % 256 === 0) {
        yield;
      }
    }
    return counts;
  }

  function * number(index, fold, chosen, words) {
    const keys = new Map();
    for (let text = 0; text < index.head.texts.length; text++) {
      for (let at = index.bases[text]; chosen(text) && at < index.bases[text + 1]; at += index.size) {
        const forms = (yield* index.block(text, at - index.bases[text])).forms;
        const own = forms.values.map(form => {
          const key = fold.of(form);
          keys.set(key, keys.get(key) ?? keys.size);
          return keys.get(key);
        });
        forms.numbers.forEach((form, i) => words[at + i] = own[form]);
        yield;
      }
    }
  }

  function * longer(index, ids, words, more) {
    const pairs = new Map();
    const found = new Int32Array(ids.length).fill(-1);
    for (let text = 0; text < index.head.texts.length; text++) {
      for (let i = index.bases[text]; i + more < index.bases[text + 1]; i++) {
        if (ids[i] >= 0) {
          const pair = ids[i] * PAIR + words[i + more];
          pairs.set(pair, pairs.get(pair) ?? pairs.size);
          found[i] = pairs.get(pair);
        }
        if (i % OFTEN === 0) {
          yield;
        }
      }
    }
    return found;
  }

  function * frequencies(index, asked, hits, chosen) {
    const element = asked.of.replace(/^<|\/?>$/g, '');
    if (!hits && /^[1-9]$/.test(asked.of)) {
      return [asked.of === '1' ? WORD : 'words', yield* runs(index, Number(asked.of), asked, chosen)];
    }
    if (!hits && Object.hasOwn(index.head.spans, element)) {
      return [element, yield* elements(index, element, chosen)];
    }
    if (!Object.hasOwn(index.head.keys, asked.of)) {
      throw new R.NoCount('noSuchCount', asked.of);
    }
    const counts = hits
      ? yield* nodes(index, asked, hits)
      : yield* counted(index, asked.of, asked.fold, wordsOf(index, chosen));
    return [asked.of, counts];
  }

  function * frequencyTable(index, asked, hits, chosen) {
    const [name, counts] = yield* frequencies(index, asked, hits, chosen);
    const size = sizeOf(wordsOf(index, chosen));
    const rows = [];
    for (const [key, word] of counts.keys) {
      if (word.count >= asked.least) {
        rows.push([counts.form(key), word.count, word.count, word.count * 1e6 / size, word.texts]);
      }
    }
    return {
      columns: [['rank', 'count'], [name, 'words'], ['count', 'count'], ['per million', 'measure'], ['texts', 'count']],
      rows: yield* ranked(rows, index.head.language)
    };
  }

  /* The words beside what is found, each once; what is found itself is not counted. */
  function * windows(index, asked, hits) {
    const marked = new Uint8Array(index.words);
    const sentences = asked.of === 'sentence' ? yield* index.spans('s') : null;
    const [left, right = left] = asked.of === 'sentence' ? [] : asked.of.split(',').map(Number);
    for (let i = 0; i < hits.starts.length; i++) {
      const text = index.textOf(hits.starts[i]);
      if (asked.of !== 'sentence') {
        marked.fill(1, Math.max(index.bases[text], hits.starts[i] - left),
          Math.min(index.bases[text + 1], hits.ends[i] + right));
      } else if (sentences) {
        for (const word of [hits.starts[i], hits.ends[i] - 1]) {
          const sentence = lastFrom(sentences, word);
          if (sentence >= 0 && word < sentences.ends[sentence]) {
            marked.fill(1, sentences.starts[sentence], sentences.ends[sentence]);
          }
        }
      }
      if (i % 1024 === 0) {
        yield;
      }
    }
    return marked;
  }

  function lastFrom(spans, word) {
    let low = -1;
    let high = spans.starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (spans.starts[middle] <= word) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  function clear(marked, hits) {
    for (let i = 0; i < hits.starts.length; i++) {
      marked.fill(0, hits.starts[i], hits.ends[i]);
    }
    return marked;
  }

  const COLLOCATES = {
    count: (table) => table.both,
    mi: (table) => table.mutualInformation(),
    t: (table) => table.tScore(),
    ll: (table) => table.logLikelihood(),
    logdice: (table, dice) => dice
  };

  function * collocateTable(index, asked, hits, chosen) {
    if (!hits) {
      throw new R.NoCount('needsQuery');
    }
    if (!/^(\d{1,2}(,\d{1,2})?|sentence)$/.test(asked.of)) {
      throw new R.NoCount('noSuchCount', asked.of);
    }
    const beside = clear(yield* windows(index, asked, hits), hits);
    const others = clear(wordsOf(index, chosen), hits);
    const near = yield* counted(index, WORD, asked.fold, beside);
    const all = yield* counted(index, WORD, asked.fold, others);
    const inside = sizeOf(beside);
    const size = sizeOf(others);
    const rows = [];
    for (const [key, word] of near.keys) {
      if (word.count >= asked.least) {
        const table = new R.Contingency(word.count, inside, all.count(key), size);
        const dice = new R.Contingency(table.both, hits.starts.length, table.second, size).logDice();
        rows.push([all.form(key), COLLOCATES[asked.by](table, dice), table.both, table.expected(),
          table.mutualInformation(), table.tScore(), table.logLikelihood(), dice, table.both,
          inside - table.both, table.second - table.both, size - inside - table.second + table.both]);
      }
    }
    return {
      columns: [['rank', 'count'], [WORD, 'words'], ['together', 'count'],
        ...['expected', 'mi', 't', 'll', 'logdice'].map(name => [name, 'measure']),
        ...['o11', 'o12', 'o21', 'o22'].map(name => [name, 'count'])],
      rows: yield* ranked(rows, index.head.language),
      beside: inside
    };
  }

  function * keynessTable(index, asked, hits, chosen) {
    const here = wordsOf(index, chosen);
    const there = wordsOf(index, text => !chosen(text));
    const words = sizeOf(here);
    const wordsThere = sizeOf(there);
    if (words === 0 || wordsThere === 0) {
      throw new R.NoCount('noOthers');
    }
    const ours = yield* counted(index, WORD, asked.fold, here);
    const theirs = yield* counted(index, WORD, asked.fold, there);
    const rows = [];
    for (const key of new Set([...ours.keys.keys(), ...theirs.keys.keys()])) {
      const own = new R.Keyness(ours.count(key), words, theirs.count(key), wordsThere);
      if (own.here + own.there >= asked.least) {
        rows.push([(own.here > 0 ? ours : theirs).form(key),
          asked.by === 'ratio' ? own.logRatio() : own.logLikelihood(),
          own.here, own.here * 1e6 / words, own.there, own.there * 1e6 / wordsThere,
          own.logLikelihood(), own.logRatio()]);
      }
    }
    return {
      columns: [['rank', 'count'], [WORD, 'words'], ['here', 'count'], ['per million', 'measure'],
        ['there', 'count'], ['per million there', 'measure'], ['ll', 'measure'], ['ratio', 'measure']],
      rows: yield* ranked(rows, index.head.language),
      wordsThere
    };
  }

  /* Ten significant digits: what lies behind them is noise. */
  const rounded = value => Number.isFinite(value) ? Number(value.toPrecision(10)) : value;

  /* Rows of a word, its measure and the rest, the greatest first; those of one value share a rank. */
  function * ranked(rows, language) {
    const collator = new Intl.Collator(language || 'und');
    rows.forEach(row => row[1] = rounded(row[1]));
    yield;
    rows.sort((a, b) => b[1] - a[1] || collator.compare(a[0], b[0]) || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
    yield;
    let rank = 0;
    let last = NaN;
    return rows.map(([word, measure, ...rest], i) => {
      rank = measure === last ? rank : i + 1;
      last = measure;
      return [rank, word, ...rest];
    });
  }

  const TABLES = { freq: frequencyTable, collocates: collocateTable, keyness: keynessTable };

  /* What the kinds of counts are of, by which measures they are sorted, and from which count on, if not told. */
  R.COUNTS = {
    freq: { of: WORD, by: [''], least: 1 },
    collocates: { of: '5', by: ['logdice', 'll', 'mi', 't', 'count'], least: 3 },
    keyness: { of: 'rest', by: ['ll', 'ratio'], least: 3 }
  };

  /*
   * A table of counts: columns with their kinds, and rows. Hits are what the query finds, or null where
   * whole texts are counted. What is asked has show, of, by, least and fold.
   */
  R.countTable = (index, asked, hits, chosen) => TABLES[asked.show](index, asked, hits, chosen);

  /* A number without an exponent. */
  function digits(value) {
    const text = String(rounded(value));
    if (!Number.isFinite(value)) {
      return '';
    }
    return text.includes('e-') ? rounded(value).toFixed(Number(text.split('e-')[1]) + 9).replace(/0+$/, '') : text;
  }

  /* The table as the command line writes it: tabs between, a row a line. */
  R.countFile = table => [table.columns.map(([name]) => name), ...table.rows.map(row => row.map(value =>
    typeof value === 'number' ? digits(value) : value))]
    .map(row => row.map(value => value.replace(/[ \t\n\x0B\f\r\u0085\u2028\u2029]+/g, ' ')).join('\t') + '\n').join('');
})(Rubricator);
