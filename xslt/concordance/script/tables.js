/* The controls of counts, and the table that stands in place of lines. */
(function (R) {
  'use strict';

  if (!R.view) {
    return;
  }
  const { ask, form, number, say, element } = R.view;
  const box = ask.querySelector('.counts');
  const basis = ask.querySelector('.basis');
  const further = ask.querySelector('.further');
  const fields = form.elements;
  const measure = new Intl.NumberFormat(document.documentElement.lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const ROWS = 100;
  const LONGEST_RUN = 5;
  const PLAIN = /^[\p{L}\p{M}\p{N}'\u2019 -]+$/u;

  /* Columns whose heads are words of the page; others are names of the field or of the TEI. */
  const HEADS = {
    'rank': 'rank', 'word': 'word', 'words': 'words', 'count': 'count', 'per million': 'perMillion', 'texts': 'texts',
    'together': 'together', 'expected': 'expected', 'here': 'here', 'there': 'there', 'per million there': 'perMillionThere'
  };

  /* What is asked, as the address has it: show, of, by, least. */
  function asked(given) {
    const show = Object.hasOwn(R.COUNTS, given.get('show')) ? given.get('show') : '';
    const own = R.COUNTS[show] || { of: '', by: [''], least: 0 };
    return {
      show,
      of: given.get('of') || own.of,
      by: own.by.includes(given.get('by')) ? given.get('by') : own.by[0],
      least: Math.max(1, Number.parseInt(given.get('least'), 10) || own.least)
    };
  }

  /* The same as the form has it. */
  function chosen() {
    const show = fields.show.value;
    const own = R.COUNTS[show];
    if (!own) {
      return { show, of: '', by: '', least: 0 };
    }
    const window = fields.left.value === fields.right.value
      ? fields.left.value : fields.left.value + ',' + fields.right.value;
    return {
      show,
      of: show === 'freq' ? fields.freq.value : show === 'collocates' ? (fields.sentence.checked ? 'sentence' : window) : own.of,
      by: own.by.includes(fields.by.value) ? fields.by.value : own.by[0],
      least: Math.max(1, Number.parseInt(fields.least.value, 10) || own.least)
    };
  }

  function write(of, given) {
    const own = R.COUNTS[of.show];
    if (own) {
      given.set('show', of.show);
      ['of', 'by', 'least'].filter(name => of[name] !== (name === 'by' ? own.by[0] : own[name]))
        .forEach(name => given.set(name, of[name]));
    }
  }

  function fill(of) {
    fields.show.value = of.show;
    suit(of.show);
    if (of.show === 'freq') {
      choose(fields.freq, of.of);
    } else if (of.show === 'collocates') {
      fields.sentence.checked = of.of === 'sentence';
      if (!fields.sentence.checked) {
        const [left, right = left] = of.of.split(',');
        fields.left.value = left;
        fields.right.value = right;
      }
    }
    if (of.show) {
      choose(fields.by, of.by);
      fields.least.value = of.least;
    }
  }

  function choose(select, value) {
    select.value = value;
    if (select.value !== value) {
      select.append(element('option', value, { value }));
      select.value = value;
    }
  }

  /* Shows the fields of a kind of count, and the measures that it has. */
  function suit(show) {
    form.querySelectorAll('[data-for]').forEach(label => label.hidden = !label.dataset.for.split(' ').includes(show));
    const own = R.COUNTS[show];
    if (own) {
      fields.by.replaceChildren(...own.by.map(name => element('option', name === 'count' ? say('count') : name, { value: name })));
      fields.least.value = own.least;
    }
  }

  /* What there is to count in a corpus: attributes of words, runs, elements. */
  function offer(head) {
    const options = Object.keys(head.keys).map(name => [name, name === 'word' ? say('word') : name]);
    for (let length = 2; length <= LONGEST_RUN; length++) {
      options.push([String(length), say('runs', length)]);
    }
    Object.keys(head.spans).filter(name => name !== 's').sort().forEach(name => options.push(['<' + name + '>', '<' + name + '>']));
    fields.freq.replaceChildren(...options.map(([value, words]) => element('option', words, { value })));
    suit('');
  }

  function clear() {
    box.hidden = true;
    basis.hidden = true;
    box.querySelector('thead').replaceChildren();
    box.querySelector('tbody').replaceChildren();
  }

  /* The table with its first rows, and below by which formulas it was counted. */
  function draw(table, of, link) {
    const head = document.createElement('tr');
    head.append(...table.columns.map(([name, kind]) =>
      element('th', HEADS[name] ? say(HEADS[name]) : name, { scope: 'col', class: kind === 'words' ? 'words' : 'number' })));
    box.querySelector('thead').replaceChildren(head);
    box.hidden = table.rows.length === 0;
    rows(table, of, link, 0);
    const told = of.show === 'collocates' ? 'measuresCollocates' : of.show === 'keyness' ? 'measuresKeyness' : '';
    basis.textContent = told ? say(told) : '';
    basis.hidden = !told || table.rows.length === 0;
  }

  function rows(table, of, link, from) {
    const to = Math.min(table.rows.length, from + ROWS);
    table.rows.slice(from, to).forEach(row => box.querySelector('tbody').append(rowOf(table, row, of, link)));
    further.hidden = to === table.rows.length;
    further.textContent = say('moreRows', number.format(to), number.format(table.rows.length));
    further.onclick = () => rows(table, of, link, to);
  }

  function rowOf(table, values, of, link) {
    const row = document.createElement('tr');
    values.forEach((value, i) => {
      const [, kind] = table.columns[i];
      const words = kind === 'words' ? element('bdi', value, {}) : '';
      const asks = words && PLAIN.test(value) && (of.show !== 'freq' || of.of === 'word' || /^\d$/.test(of.of));
      row.append(kind === 'words'
        ? element('th', asks ? element('a', words, { href: link(value) }) : words, { scope: 'row' })
        : element('td', shown(value, kind), { class: 'number' }));
    });
    return row;
  }

  function shown(value, kind) {
    return kind === 'count' ? number.format(value) : Number.isFinite(value) ? measure.format(value) : '';
  }

  fields.show.addEventListener('change', () => suit(fields.show.value));

  R.tables = { asked, chosen, write, fill, offer, clear, draw };
})(Rubricator);
