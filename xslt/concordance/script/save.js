/*
 * An answer as a file: the table of its lines, as the command line writes it, and the query with a checksum
 * of that table, which the command line runs again.
 */
(function (R) {
  'use strict';

  const FORMAT = 1;

  /* More lines than a page should hold as one table. */
  R.MOST_SAVED = 50000;

  function oneLine(words) {
    return words.replace(/[ \t\n\x0B\f\r\u0085\u2028\u2029]+/g, ' ');
  }

  function namesOf(head) {
    const names = new Set(['text']);
    head.texts.forEach(text => Object.keys(text.metadata).forEach(name => names.add(name)));
    return [...names].sort();
  }

  /* All lines as a table: tabs between, a row a line. */
  R.table = function * (index, hits, order, context) {
    const names = namesOf(index.head);
    const rows = [['id', 'version', 'left', 'node', 'right', 'paragraph', 'start', 'end', ...names]];
    for (const hit of order) {
      const line = yield* R.line(index, hits, hit, context);
      const text = index.head.texts[line.text];
      rows.push([
        text.stem + (line.fragment || '#') + ':' + line.start + '-' + line.end,
        index.head.version, line.left, line.node, line.right, line.paragraph, line.start, line.end,
        ...names.map(name => name === 'text' ? text.stem : text.metadata[name] || '')
      ]);
      yield;
    }
    return rows.map(row => row.map(value => oneLine(String(value))).join('\t') + '\n').join('');
  };

  /* The query, of which version of the corpus it was asked, and what came of it. */
  R.savedQuery = async function (of, head, lines, table) {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(table));
    const sha256 = [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
    return JSON.stringify({
      format: FORMAT,
      query: of.query,
      case: of.withCase,
      diacritics: of.withMarks,
      where: of.where,
      sort: of.sort,
      context: of.context,
      corpus: head.title,
      version: head.version,
      lines,
      sha256
    }, null, 2) + '\n';
  };

  /* Gives the reader a file. */
  R.give = function (name, type, content) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };
})(Rubricator);
