/* Tells the page around an embed how tall the embed is, if that page has Kairan's resize.js. */
(() => {
  'use strict';

  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // To '*': any page may show this embed, and learns nothing by its height that it cannot see.
    parent.postMessage({ kairanHeight: height }, '*');
  };

  // The height is freed only when the page around asks: without its script, it would be cut off.
  const free = (event) => {
    if (event.source !== parent || event.data !== 'kairan:free') {
      return;
    }
    removeEventListener('message', free);
    document.documentElement.className = 'free';
    new ResizeObserver(tell).observe(document.body);
  };

  if (parent !== window) {
    addEventListener('message', free);
    tell();
  }
})();
