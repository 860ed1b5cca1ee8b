/* What the parts of the page share: its form, its words, its numbers. */
(function (R) {
  'use strict';

  const ask = document.querySelector('.ask');
  if (!ask) {
    return;
  }
  const number = new Intl.NumberFormat(document.documentElement.lang);

  /* Words of the page, with values put in for %1, %2. */
  function say(key, ...values) {
    return values.reduce((text, value, i) => text.replaceAll('%' + (i + 1), value), ask.dataset[key] || '');
  }

  /* A number with its noun: of "line|lines" the one that suits. */
  function counted(count, key) {
    const [one, more] = ask.dataset[key].split('|');
    return number.format(count) + ' ' + (count === 1 ? one : more);
  }

  function element(name, words, attributes) {
    const made = document.createElement(name);
    Object.entries(attributes || {}).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(words);
    return made;
  }

  R.view = { ask, form: ask.querySelector('form'), number, say, counted, element };
})(Rubricator);
