/*
 * Gives every embed of Kairan on this page the height of what is in it. Optional: without this
 * script embeds keep the height that their code states. Use it once, anywhere on the page:
 *
 *   <script src="https://(Kairan)/embed/resize.js" async></script>
 *
 * It sets no cookie, sends nothing anywhere, and changes nothing but the height of those iframes.
 */
(() => {
  'use strict';

  const LEAST = 40;
  const MOST = 3000;
  const embeds = new URL('./', document.currentScript.src);

  const frames = () =>
    [...document.querySelectorAll('iframe')].filter((frame) => frame.src.startsWith(embeds.href));

  // To '*', because an iframe that is still empty has another origin; it is a greeting, no secret.
  const greet = (frame) => frame.contentWindow.postMessage('kairan:free', '*');

  const edges = (frame) =>
    getComputedStyle(frame).boxSizing === 'border-box'
      ? frame.offsetHeight - frame.clientHeight
      : 0;

  addEventListener('message', (event) => {
    // Only from Kairan, and only from an embed of this page: anybody can send messages.
    if (event.origin !== embeds.origin) {
      return;
    }
    const frame = frames().find((each) => each.contentWindow === event.source);
    const height = event.data && event.data.kairanHeight;
    if (!frame || !Number.isInteger(height) || height < LEAST || height > MOST) {
      return;
    }
    frame.style.height = `${height + edges(frame)}px`;
    greet(frame);
  });

  frames().forEach(greet);
})();
