/* Numbers (LEB128: 7 bits a byte, the lowest first) and strings (their length, then UTF-8) in bytes. */
(function (R) {
  'use strict';

  const decoder = new TextDecoder();
  const MOST_SHIFT = 49;

  R.Bytes = class {
    constructor(bytes, name) {
      this.bytes = bytes;
      this.name = name;
      this.at = 0;
    }

    isAtEnd() {
      return this.at >= this.bytes.length;
    }

    number() {
      let value = 0;
      let factor = 1;
      for (let shift = 0; shift < MOST_SHIFT; shift += 7) {
        const octet = this.bytes[this.at++];
        value += (octet & 0x7F) * factor;
        if (octet < 0x80) {
          return value;
        }
        factor *= 128;
      }
      throw new R.Broken(this.name);
    }

    string() {
      const length = this.number();
      const bytes = this.bytes;
      const end = this.at + length;
      let text = '';
      let at = this.at;
      while (at < end && bytes[at] < 0x80) {
        text += String.fromCharCode(bytes[at++]);
      }
      if (at < end) {
        text += decoder.decode(bytes.subarray(at, end));
      }
      this.at = end;
      return text;
    }
  };

  /* By code points, as the index is sorted. */
  R.compare = function (a, b) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
      const left = a.charCodeAt(i);
      const right = b.charCodeAt(i);
      if (left !== right) {
        const one = (left & 0xF800) === 0xD800;
        return one === ((right & 0xF800) === 0xD800) ? left - right : one ? 1 : -1;
      }
    }
    return a.length - b.length;
  };
})(Rubricator);
