/* The form of the concordance, what it finds, and the address that says both. */
(function (R) {
  'use strict';

  /* The format of the index that is read; there is no other yet. */
  const FORMAT = 1;

  const AT_ONCE = 50;
  const A_DRAW = 10;
  const LONGEST_QUERY = 2000;
  const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

  if (!R.view) {
    return;
  }
  const { ask, form, number, say, counted, element } = R.view;
  const wrong = ask.querySelector('.wrong');
  const outcome = ask.querySelector('.outcome');
  const lines = ask.querySelector('.lines');
  const further = ask.querySelector('.further');
  const keep = ask.querySelector('.keep');
  const kept = ask.querySelector('.kept');
  const spread = ask.querySelector('.spread');
  const measure = new Intl.NumberFormat(document.documentElement.lang, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  let index = null;
  let run = 0;

  /* What is asked, as the address has it. */
  function asked() {
    const given = new URLSearchParams(location.hash.slice(1));
    return {
      query: (given.get('q') || '').slice(0, LONGEST_QUERY),
      sort: given.get('sort') || '',
      withCase: given.get('case') === '1',
      withMarks: given.get('marks') === '1',
      context: Math.min(30, Math.max(1, Number(given.get('context')) || Number(form.elements.context.defaultValue))),
      where: given.getAll('where'),
      version: given.get('version'),
      count: R.tables.asked(given)
    };
  }

  function address(of) {
    const given = new URLSearchParams({ q: of.query });
    if (of.sort) {
      given.set('sort', of.sort);
    }
    if (of.withCase) {
      given.set('case', '1');
    }
    if (of.withMarks) {
      given.set('marks', '1');
    }
    if (String(of.context) !== form.elements.context.defaultValue) {
      given.set('context', of.context);
    }
    of.where.forEach(condition => given.append('where', condition));
    R.tables.write(of.count, given);
    if (index && index.head.version) {
      given.set('version', index.head.version);
    }
    return '#' + given;
  }

  /* The texts that are chosen in the form, as conditions. */
  function where() {
    const conditions = [];
    form.querySelectorAll('select[data-of]').forEach(select => {
      if (select.value !== '') {
        conditions.push(select.dataset.of + '=' + select.value.replace(/[|*?]/g, '?'));
      }
    });
    const from = form.elements.from.value.trim();
    const to = form.elements.to.value.trim();
    if (from || to) {
      conditions.push('date=' + from + '..' + to);
    }
    return conditions;
  }

  function fill(of) {
    form.elements.q.value = of.query;
    R.tables.fill(of.count);
    form.elements.sort.value = of.sort;
    if (form.elements.sort.value !== of.sort) {
      form.elements.sort.append(element('option', of.sort, { value: of.sort }));
      form.elements.sort.value = of.sort;
    }
    form.elements.case.checked = of.withCase;
    form.elements.marks.checked = of.withMarks;
    form.elements.context.value = of.context;
    const values = new Map(of.where.map(c => [c.slice(0, c.indexOf('=')), c.slice(c.indexOf('=') + 1)]));
    form.querySelectorAll('select[data-of]').forEach(select => {
      const value = values.get(select.dataset.of) || '';
      const own = [...select.options].find(o => o.value.replace(/[|*?]/g, '?') === value);
      select.value = own ? own.value : '';
    });
    const [from, to] = (values.get('date') || '').split('..');
    form.elements.from.value = from || '';
    form.elements.to.value = to || '';
    if (of.sort || of.withCase || of.withMarks || of.where.length > 0) {
      form.querySelector('details').open = true;
    }
  }

  form.addEventListener('submit', event => {
    event.preventDefault();
    if (!index) {
      return;
    }
    const next = address({
      query: form.elements.q.value,
      sort: form.elements.sort.value,
      withCase: form.elements.case.checked,
      withMarks: form.elements.marks.checked,
      context: Number(form.elements.context.value) || Number(form.elements.context.defaultValue),
      where: where(),
      count: R.tables.chosen()
    });
    if (next === location.hash) {
      answer();
    } else {
      location.hash = next;
    }
  });

  form.addEventListener('change', event => {
    if (event.target.name !== 'q' && (form.elements.q.value.trim() !== '' || form.elements.show.value !== '')) {
      form.requestSubmit();
    }
  });

  form.querySelectorAll('.example').forEach(example => example.addEventListener('click', () => {
    form.elements.q.value = example.value;
    form.requestSubmit();
  }));

  window.addEventListener('hashchange', answer);

  function clear() {
    wrong.hidden = true;
    further.hidden = true;
    keep.hidden = true;
    spread.hidden = true;
    R.tables.clear();
    lines.replaceChildren();
    outcome.replaceChildren();
    form.elements.q.removeAttribute('aria-invalid');
  }

  function tell(words) {
    wrong.replaceChildren(words);
    wrong.hidden = false;
    outcome.replaceChildren();
  }

  async function answer() {
    const of = asked();
    if (of.query === '' && of.count.show === '') {
      run++;
      clear();
      return;
    }
    const own = ++run;
    const stopped = () => own !== run;
    clear();
    fill(of);
    outcome.append(say('looking'));
    try {
      await find(of, stopped);
    } catch (e) {
      if (!stopped()) {
        fault(e, of);
      }
    }
  }

  function fault(e, of) {
    if (e instanceof R.Mistake) {
      form.elements.q.setAttribute('aria-invalid', 'true');
      const marked = element('code', of.query.slice(0, e.at), { dir: 'ltr' });
      marked.append(element('mark', of.query.slice(e.at, e.at + 1) || '\u00A0', {}), of.query.slice(e.at + 1));
      tell(say('mistake', e.message) + ' ');
      wrong.append(marked);
    } else if (e instanceof R.NoCount) {
      tell(say(e.message, ...e.values.map(value => typeof value === 'number' ? number.format(value) : value)));
    } else if (e instanceof R.TooMany) {
      tell(say('tooMany'));
    } else if (e instanceof R.Broken) {
      tell(say('broken', e.file));
    } else {
      tell(say('failed'));
      throw e;
    }
  }

  async function find(of, stopped) {
    if (of.count.show !== '') {
      await count(of, stopped);
      return;
    }
    const query = R.parse(of.query, index.head, of.withCase, of.withMarks);
    const keys = R.sortKeys(of.sort);
    if (!keys) {
      tell(say('noKey', of.sort));
      return;
    }
    const chosen = R.asked(index.head, of.where);
    const hits = await R.run(new R.Search(index).find(query.node, chosen), stopped);
    if (!hits) {
      return;
    }
    const order = await R.run(R.sorted(index, hits, keys), stopped);
    if (!order) {
      return;
    }
    const places = await R.run(byText(hits), stopped);
    if (!places) {
      return;
    }
    told(of, query, hits, chosen, places);
    spreadOf(places, chosen);
    await show(of, hits, order, 0, stopped);
    keeping(of, hits, order, stopped);
  }

  /* A table in place of lines. */
  async function count(of, stopped) {
    const chosen = R.asked(index.head, of.where);
    let hits = null;
    if (of.query !== '' && of.count.show !== 'keyness') {
      const query = R.parse(of.query, index.head, of.withCase, of.withMarks);
      hits = await R.run(new R.Search(index).find(query.node, chosen), stopped);
    }
    const asked = { ...of.count, fold: new R.Fold(index.head, of.withCase, of.withMarks) };
    const table = hits === undefined
      ? undefined : await R.run(R.countTable(index, asked, hits, chosen), stopped);
    if (table) {
      toldOf(table, hits, chosen);
      R.tables.draw(table, of.count, word => address({ ...of, query: word, count: { show: '' } }));
      keep.hidden = table.rows.length === 0 || !window.isSecureContext;
      keep.querySelector('.save-query').hidden = true;
      keep.querySelector('.save-table').textContent = say('tableOfCounts');
      keep.querySelector('.save-table').onclick = () =>
        R.give('counts.tsv', 'text/tab-separated-values', R.countFile(table));
    }
  }

  function toldOf(table, hits, chosen) {
    const texts = index.head.texts.filter((text, i) => chosen(i));
    const words = texts.reduce((sum, text) => sum + text.words, 0);
    outcome.replaceChildren(table.rows.length === 0 ? say('none') + ' ' : '',
      say('counted', number.format(words), counted(texts.length, 'textsAsked')));
    if (table.beside !== undefined) {
      outcome.append(' ', say('countedBeside', counted(hits.starts.length, 'line'), number.format(table.beside)));
    }
    if (table.wordsThere !== undefined) {
      outcome.append(' ', say('compared', number.format(table.wordsThere)));
    }
  }

  /* How much was found, of how much. */
  function told(of, query, hits, chosen, places) {
    const texts = index.head.texts.filter((text, i) => chosen(i));
    const words = texts.reduce((sum, text) => sum + text.words, 0);
    const found = places.size;
    const missing = R.missing(query, index.head);
    outcome.replaceChildren(hits.starts.length === 0
      ? say('none')
      : say('found', counted(hits.starts.length, 'line'), number.format(found), number.format(texts.length)));
    outcome.append(' ', say('asked', number.format(words),
      number.format(words === 0 ? 0 : Math.round(hits.starts.length / words * 1e5) / 10)));
    missing.forEach(([kind, name]) => outcome.append(' ', say(kind === 'word' ? 'noAttribute' : 'noElement', name)));
    if (of.version && of.version !== index.head.version) {
      outcome.append(' ', say('otherVersion', of.version, index.head.version));
    }
  }

  async function show(of, hits, order, from, stopped) {
    const to = Math.min(order.length, from + AT_ONCE);
    for (let at = from; at < to; at += A_DRAW) {
      const made = await R.run(read(of, hits, order.slice(at, Math.min(to, at + A_DRAW))), stopped);
      if (!made) {
        return;
      }
      made.forEach(draw);
    }
    further.hidden = to === order.length;
    further.textContent = say('further', number.format(to), number.format(order.length));
    further.onclick = () => {
      const first = lines.querySelectorAll('li').length;
      show(of, hits, order, to, stopped).then(() => {
        const next = lines.querySelectorAll('li')[first];
        if (next) {
          next.querySelector('a').focus();
        }
      });
    };
  }

  /* The answer can be saved, as its query or as a table of its lines. */
  function keeping(of, hits, order, stopped) {
    keep.hidden = order.length === 0 || !window.isSecureContext;
    keep.querySelector('.save-query').hidden = false;
    keep.querySelector('.save-table').textContent = say('tableOfLines');
    kept.textContent = '';
    const saving = async give => {
      if (order.length > R.MOST_SAVED) {
        kept.textContent = say('tooLong', number.format(R.MOST_SAVED));
        return;
      }
      kept.textContent = say('saving');
      try {
        const table = await R.run(R.table(index, hits, order, of.context), stopped);
        if (table !== undefined) {
          await give(table);
          kept.textContent = '';
        }
      } catch (e) {
        fault(e, of);
      }
    };
    keep.querySelector('.save-table').onclick = () => saving(table =>
      R.give('lines.tsv', 'text/tab-separated-values', table));
    keep.querySelector('.save-query').onclick = () => saving(async table =>
      R.give('query.json', 'application/json', await R.savedQuery(of, index.head, order.length, table)));
  }

  function * read(of, hits, numbers) {
    const made = [];
    for (const hit of numbers) {
      made.push(yield* R.line(index, hits, hit, of.context));
      yield;
    }
    return made;
  }

  /* The way that most letters of a passage run: a foreign word in it does not turn it round. */
  function directionOf(words) {
    const letters = (words.match(/\p{L}/gu) || []).length;
    return 2 * (words.match(RIGHT_TO_LEFT) || []).length > letters ? 'rtl' : 'ltr';
  }

  /* A line behind the others; those of one direction are one list. */
  function draw(line) {
    const direction = directionOf(line.left + line.node + line.right);
    let list = lines.lastElementChild;
    if (!list || list.dir !== direction) {
      list = element('ol', '', { class: 'kwic', dir: direction });
      const language = index.head.texts[line.text].metadata.language;
      if (language) {
        list.lang = language;
      }
      lines.append(list);
    }
    list.append(item(line, direction));
  }

  function side(words, name, direction) {
    return element('span', element('bdi', words.replace(/\s+/g, ' '), { dir: direction }), { class: name });
  }

  function item(line, direction) {
    const text = index.head.texts[line.text];
    const li = document.createElement('li');
    const node = element('a', line.node.replace(/\s+/g, ' '), { class: 'node', href: href(text, line) });
    const place = element('span', element('bdi', text.metadata.title || text.stem), { class: 'where' });
    if (line.paragraph) {
      place.append(element('span', ' \u00B7 ' + say('paragraph', line.paragraph), { class: 'paragraph' }));
    }
    li.append(side(line.left, 'left', direction), node, side(line.right, 'right', direction), ' ', place);
    li.dataset.id = text.stem + (line.fragment || '#') + ':' + line.start + '-' + line.end;
    return li;
  }

  /* The place on the page of the text, and there the very words. */
  function href(text, line) {
    const part = words => encodeURIComponent(words.trim()).replace(/-/g, '%2D');
    const before = line.left.trim().split(/\s+/).slice(-3).join(' ');
    const after = line.right.trim().split(/\s+/).slice(0, 3).join(' ');
    const words = (before ? part(before) + '-,' : '') + part(line.node) + (after ? ',-' + part(after) : '');
    return '../edition/texts/' + encodeURIComponent(text.stem) + '.html' + (line.fragment || '#') + ':~:text=' + words;
  }

  /* The numbers of the first words of hits in each text that has some. */
  function * byText(hits) {
    const found = new Map();
    let text = -1;
    for (let i = 0; i < hits.starts.length; i++) {
      if (text < 0 || hits.starts[i] >= index.bases[text + 1]) {
        text = index.textOf(hits.starts[i]);
        found.set(text, []);
      }
      found.get(text).push(hits.starts[i] - index.bases[text]);
      if (i % 16384 === 0) {
        yield;
      }
    }
    return found;
  }

  /* How often in each text, and where in it. */
  function spreadOf(found, chosen) {
    const body = spread.querySelector('tbody');
    body.replaceChildren();
    for (const [key, places] of found) {
      const text = index.head.texts[key];
      const row = element('tr', element('th', element('bdi', text.metadata.title || text.stem), { scope: 'row' }));
      row.append(
        element('td', number.format(places.length), { class: 'number' }),
        element('td', number.format(Math.round(places.length / text.words * 1e5) / 10), { class: 'number' }),
        element('td', plot(places, text.words), { class: 'plot' }));
      body.append(row);
    }
    spread.hidden = found.size === 0;
    evenly(found, chosen);
  }

  /* Of the texts that are asked and have words. */
  function evenly(found, chosen) {
    const texts = index.head.texts.map((text, i) => i).filter(i => chosen(i) && index.head.texts[i].words > 0);
    const own = R.dispersion(
      texts.map(i => (found.get(i) || []).length), texts.map(i => index.head.texts[i].words));
    spread.querySelector('.evenly').textContent = texts.length < 2 ? '' : say('evenly',
      number.format(texts.length), measure.format(own.juilland), measure.format(own.deviation));
  }

  /* A stroke for each place in a text, from its beginning to its end; several in one are one. */
  function plot(places, words) {
    const WIDTH = 200;
    const strokes = [...new Set(places.map(place => Math.floor(place / words * WIDTH)))];
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 ' + WIDTH + ' 12');
    svg.setAttribute('preserveAspectRatio', 'none');
    svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', strokes.map(x => 'M' + (x + 0.5) + ' 0v12').join(''));
    svg.append(path);
    return svg;
  }

  /* The texts and what is known of them, to choose by. */
  function choices() {
    const box = form.querySelector('.texts');
    const MOST = 400;
    for (const name of ['text', 'author', 'language']) {
      const values = name === 'text'
        ? index.head.texts.map(text => [text.stem, text.metadata.title || text.stem])
        : [...new Set(index.head.texts.map(text => text.metadata[name] || ''))].filter(v => v !== '').sort()
          .map(value => [value, value]);
      if (values.length > 1 && values.length <= MOST) {
        const select = element('select', element('option', say('any'), { value: '' }), { 'data-of': name });
        values.forEach(([value, words]) => select.append(element('option', words, { value })));
        const label = element('label', say(name) + ' ');
        label.append(select);
        box.prepend(label);
      }
    }
    box.querySelector('.dates').hidden = !index.head.texts.some(text => text.metadata.date);
  }

  async function begin() {
    if (!R.files.usable) {
      return; // the printed lines below are all there is
    }
    ask.hidden = false;
    try {
      const head = await R.files.load('index.js');
      if (head.format !== FORMAT) {
        throw new R.Broken('index.js');
      }
      index = new R.Index(head);
      choices();
      R.tables.offer(head);
      answer();
    } catch (e) {
      if (!(e instanceof R.Broken)) {
        throw e;
      }
      tell(say('broken', e.file));
    }
  }

  begin();
})(Rubricator);
