/* Extras for readers whose browser runs scripts; every page is complete without it.
   Written for old browsers: WeChat on old phones, iOS 12. */
(function () {
  "use strict";
  var root = document.documentElement;
  var key = "jibao-elder";

  function saved() {
    try {
      return window.localStorage.getItem(key);
    } catch (error) {
      return null;
    }
  }
  function save(value) {
    try {
      window.localStorage.setItem(key, value);
    } catch (error) {
      /* a browser may refuse; the switch still works on this page */
    }
  }
  function wantsMoreContrast() {
    return Boolean(window.matchMedia && window.matchMedia("(prefers-contrast: more)").matches);
  }
  function openAll() {
    var all = document.querySelectorAll("details:not([open]):not(.contents)");
    for (var i = 0; i < all.length; i += 1) all[i].setAttribute("open", "");
  }

  var choice = saved();
  var elder = choice === null ? wantsMoreContrast() : choice === "1";
  var button = document.getElementById("elder-switch");

  function show() {
    if (elder) root.setAttribute("data-elder", "");
    else root.removeAttribute("data-elder");
    if (elder) openAll();
    if (button) button.setAttribute("aria-pressed", elder ? "true" : "false");
  }

  show();
  if (button) {
    button.removeAttribute("hidden");
    button.addEventListener("click", function () {
      elder = !elder;
      save(elder ? "1" : "0");
      show();
    });
  }
  window.addEventListener("beforeprint", openAll);
})();
