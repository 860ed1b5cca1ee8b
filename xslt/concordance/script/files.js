/*
 * The files of the index. Each is a script with one call: a name, a number of bytes and a string that
 * holds them, deflated (RFC 1950), 15 bits a character from U+4E00 on. A page opened from a folder may
 * load scripts and nothing else.
 */
var Rubricator = {};

(function (R) {
  'use strict';

  const FIRST = 0x4E00;
  const BITS = 15;
  const MOST_KEPT = 300;

  const waiting = new Map();
  const kept = new Map();
  let folder = 'index/';

  /* Called by index.js. */
  window.rubricatorIndex = head => settle('index.js', Promise.resolve(head));

  /* Called by every other file of the index. */
  window.rubricator = (name, length, data) => settle(name, inflated(bytes(data, length)));

  function settle(name, content) {
    const asked = waiting.get(name);
    waiting.delete(name);
    if (asked) {
      content.then(asked.resolve, () => asked.reject(new R.Broken(name)));
    }
  }

  function bytes(data, length) {
    const out = new Uint8Array(length);
    let held = 0;
    let bits = 0;
    let at = 0;
    for (let i = 0; i < length; i++) {
      if (bits < 8) {
        held = (held << BITS | data.charCodeAt(at++) - FIRST) & 0x7FFFFF;
        bits += BITS;
      }
      bits -= 8;
      out[i] = held >> bits;
    }
    return out;
  }

  function inflated(deflated) {
    const stream = new Blob([deflated]).stream().pipeThrough(new DecompressionStream('deflate'));
    return new Response(stream).arrayBuffer().then(buffer => new Uint8Array(buffer));
  }

  /* A file of the index that is not there, or not as it was written. */
  R.Broken = class extends Error {
    constructor(name) {
      super(name);
      this.file = name;
    }
  };

  R.files = {
    /* True for a browser that can read the index. */
    usable: typeof DecompressionStream === 'function',

    /* The content of a file, or what index.js says. */
    load(name) {
      if (kept.has(name)) {
        const known = kept.get(name);
        kept.delete(name);
        kept.set(name, known);
        return known;
      }
      const promise = new Promise((resolve, reject) => {
        const script = document.createElement('script');
        waiting.set(name, { resolve, reject });
        script.onerror = () => {
          waiting.delete(name);
          script.remove();
          reject(new R.Broken(name));
        };
        script.onload = () => {
          script.remove();
          if (waiting.has(name)) {
            waiting.delete(name);
            reject(new R.Broken(name));
          }
        };
        script.src = folder + encodeURIComponent(name);
        document.head.append(script);
      });
      promise.catch(() => kept.delete(name));
      kept.set(name, promise);
      if (kept.size > MOST_KEPT) {
        kept.delete(kept.keys().next().value);
      }
      return promise;
    }
  };

  /*
   * Runs a generator that yields the names of files that it needs, in a list, and takes their contents;
   * or nothing, where the page may do other things. The page is never held up for long.
   */
  R.run = async function (work, stopped) {
    const LONGEST = 12;
    let step = work.next();
    let begun = performance.now();
    while (!step.done) {
      let answer;
      if (step.value !== undefined) {
        answer = await Promise.all(step.value.map(R.files.load));
        begun = performance.now();
      } else if (performance.now() - begun > LONGEST) {
        await pause();
        begun = performance.now();
      }
      if (stopped && stopped()) {
        return undefined;
      }
      step = work.next(answer);
    }
    return step.value;
  };

  const channel = new MessageChannel();
  const paused = [];
  channel.port1.onmessage = () => paused.shift()();

  function pause() {
    return new Promise(resolve => {
      paused.push(resolve);
      channel.port2.postMessage(0);
    });
  }
})(Rubricator);
