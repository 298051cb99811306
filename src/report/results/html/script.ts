/**
 * The only script of the page: a switch between light and dark, and tables that can be sorted and searched. It adds its
 * controls itself, so that a page without scripts shows none that do nothing; it takes every text from the page by `textContent`
 * and puts none in as markup.
 */
export const script = `(function () {
  var d = document, body = d.body, words = body.dataset;
  function button(text, act) {
    var b = d.createElement('button');
    b.type = 'button';
    b.textContent = text;
    b.addEventListener('click', act);
    return b;
  }
  var theme = button(words.theme, function () {
    var root = d.documentElement;
    var dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  });
  theme.className = 'theme';
  body.insertBefore(theme, body.firstChild.nextSibling);
  d.querySelectorAll('table[data-sortable]').forEach(function (table) {
    var rows = Array.prototype.slice.call(table.tBodies[0].rows);
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (th, at) {
      var first = rows[0] && rows[0].cells[at];
      if (!first || first.dataset.key === undefined) return;
      var head = th.querySelector('.head');
      var b = button(head.textContent, function () {
        var up = th.getAttribute('aria-sort') !== 'ascending';
        table.querySelectorAll('th[aria-sort]').forEach(function (each) { each.removeAttribute('aria-sort'); });
        th.setAttribute('aria-sort', up ? 'ascending' : 'descending');
        rows.sort(function (a, b) {
          var x = a.cells[at].dataset.key, y = b.cells[at].dataset.key;
          if (x === '' || y === '') return x === y ? 0 : x === '' ? 1 : -1;
          var order = isNaN(x) || isNaN(y) ? x.localeCompare(y, d.documentElement.lang) : x - y;
          return up ? order : -order;
        });
        rows.forEach(function (row) { table.tBodies[0].appendChild(row); });
      });
      head.textContent = '';
      head.appendChild(b);
    });
    var search = d.createElement('input');
    search.type = 'search';
    search.className = 'search';
    search.placeholder = words.search;
    search.setAttribute('aria-label', words.search);
    search.addEventListener('input', function () {
      var wanted = search.value.toLocaleLowerCase();
      rows.forEach(function (row) {
        row.hidden = row.textContent.toLocaleLowerCase().indexOf(wanted) < 0;
      });
    });
    table.parentNode.insertBefore(search, table);
  });
})();`;

/** SHA-256 of the script, as its content policy names it; a test holds the two together. */
export const scriptHash = 'sha256-9c18L+6gE+dbvOdkCrSBOG76hQO3iQ+EOiUE0Gk1GsU=';
