// What the person asked this browser to keep.
//
// Promises: reads and writes under the names of this program alone; where there is no storage, or it is full or forbidden, it
// says so and throws nothing. Of what it keeps it knows only how a log looks as JSON. Called by the program (src/browser).
var memory = (function () {
  'use strict';
  // The drawers, in the program's order. Whatever begins so is ours.
  var OURS = 'back-check-';
  var DRAWERS = [OURS + 'place', OURS + 'log'];
  var WIPED = OURS + 'wiped';
  // As the program has them, the mildest first.
  var LEVELS = ['self-care', 'self-care-limited', 'soon', 'urgent', 'emergency'];
  var NONE = 11;
  var DAY = 864e5;
  var brought;

  // To ask for the storage may throw, and so may every use of it.
  function attempt(act) {
    try { return act(window.localStorage); } catch (error) { return undefined; }
  }

  function tell(what) {
    window.dispatchEvent(new Event(what));
  }

  // A log as the program writes it, without its seal, from one in JSON. What is no log comes out as a text that the program refuses.
  function numbers(text) {
    return attempt(function () {
      var log = JSON.parse(text);
      return log.entries.reduce(function (all, entry) {
        return all.concat(Date.parse(entry.date) / DAY, LEVELS.indexOf(entry.level), [entry.before, entry.after].map(function (it) {
          return it === null ? NONE : it > 10 ? '' : it;
        }));
      }, [log['back-check-log']]).join(' ');
    }) || '';
  }

  window.addEventListener('storage', function (event) {
    if (event.key === WIPED && event.newValue) tell('wiped');
    else if (!event.key || DRAWERS.indexOf(event.key) > -1) tell('stored');
  });

  return {
    // What a drawer holds; nothing where there are none.
    read: function (drawer) {
      return attempt(function (store) {
        return store.getItem(DRAWERS[drawer]) || '';
      });
    },
    // Whether it is kept. An empty text empties the drawer.
    write: function (drawer, text) {
      return attempt(function (store) {
        if (text && store.getItem(DRAWERS[drawer]) !== text) store.setItem(DRAWERS[drawer], text);
        if (!text) store.removeItem(DRAWERS[drawer]);
        return true;
      }) || false;
    },
    setAside: function (drawer) {
      attempt(function (store) {
        var text = store.getItem(DRAWERS[drawer]);
        store.removeItem(DRAWERS[drawer]);
        store.setItem(DRAWERS[drawer] + '-aside', text);
      });
    },
    wipe: function () {
      attempt(function (store) {
        Object.keys(store).forEach(function (name) {
          if (name.indexOf(OURS) === 0) store.removeItem(name);
        });
        // The other tabs hear of it.
        store.setItem(WIPED, 1);
        store.removeItem(WIPED);
      });
    },
    save: function () {
      var all = attempt(function (store) { return store.getItem(DRAWERS[1]); }).split(' ').map(Number);
      var entries = [];
      function stiff(it) { return it === NONE ? null : it; }
      for (var at = 1; at + 4 < all.length; at += 4) {
        var date = new Date(all[at] * DAY).toISOString().slice(0, 10);
        entries.push({ date: date, level: LEVELS[all[at + 1]], before: stiff(all[at + 2]), after: stiff(all[at + 3]) });
      }
      copy.give('back-check-log.json', 'application/json', JSON.stringify({ 'back-check-log': 1, entries: entries }, null, 1));
    },
    // Lets the person choose a file, and says so when it is read.
    open: function () {
      var input = document.createElement('input');
      input.type = 'file';
      input.accept = '.json,application/json';
      input.hidden = true;
      input.onchange = function () {
        var reader = new FileReader();
        reader.onload = function () {
          brought = numbers(String(reader.result));
          tell('brought');
        };
        reader.readAsText(input.files[0]);
        input.remove();
      };
      // Some browsers let a person choose for an element of the page only.
      document.body.appendChild(input).click();
    },
    brought: function () { return brought; },
  };
})();
