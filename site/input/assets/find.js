// Filters the list on the page. An item answers a question in its attribute data-NAME, several answers with
// spaces between; without the attribute nobody knows. The state is the address, so links and Back work.
(() => {
  const root = document.querySelector('[data-finder]');
  if (!root) {
    return;
  }

  const form = root.querySelector('form');
  const list = root.querySelector('[data-list]');
  const status = root.querySelector('[role=status]');
  const picked = root.querySelector('.picked');
  const clear = root.querySelector('[data-clear]');
  const wider = root.querySelector('[data-drop]');
  const maybe = root.querySelector('.maybe');
  const panel = form.querySelector('details');
  const submit = panel.querySelector('[type=submit]');
  const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const say = (name, value) => root.dataset[name].replace('#', value);
  const now = new Date();
  const today = new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);

  const read = item => {
    if (item.dataset.day < today && item.dataset.open) {
      item.dataset.open = 'no';
    }
    return { item, text: fold(item.textContent + ' ' + (item.dataset.words || '')) };
  };
  let items = [...list.children].map(read);
  const own = new Set(items);
  const pages = root.querySelector('.pages');
  const links = [...root.querySelectorAll('.pages a')];
  const here = links.findIndex(link => link.hasAttribute('aria-current'));
  let rest = links.length < 2 ? 'here' : 'elsewhere';

  // A long list goes on over other pages: they are fetched once somebody is about to ask, and show only what fits.
  const fetchRest = async () => {
    if (rest === 'here' || rest === 'asked') {
      return;
    }
    rest = 'asked';
    try {
      const parts = await Promise.all(links.map(async (link, i) => {
        if (i === here) {
          return items;
        }
        const answer = await fetch(link.href);
        if (!answer.ok) {
          throw new Error(answer.status);
        }
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        return [...page.querySelectorAll('[data-list] > *')].map(item => read(document.adoptNode(item)));
      }));
      items = parts.flat();
      for (const { item } of items) {
        item.hidden = true;
      }
      list.replaceChildren(...items.map(({ item }) => item));
      rest = 'here';
    } catch {
      // Without the network this page filters what it has, and the others can still be gone to.
      rest = 'failed';
    }
    show();
  };

  const ask = () => {
    const asked = {};
    for (const [name, value] of new FormData(form)) {
      if (value.trim()) {
        (asked[name] ??= []).push(value.trim());
      }
    }
    return asked;
  };

  // 2 fits, 1 may fit, 0 does not.
  const fits = ({ item, text }, asked, words) => {
    if (!words.every(word => text.includes(word))) {
      return 0;
    }
    let known = 2;
    for (const name in asked) {
      const has = item.dataset[name];
      if (has === undefined) {
        known = 1;
      } else if (!has.split(' ').some(value => asked[name].includes(value))) {
        return 0;
      }
    }
    return known;
  };

  const labelOf = (name, value) => {
    const control = [...form.querySelectorAll(`[name="${name}"] option, input[name="${name}"]`)]
      .find(c => c.value === value);
    return control?.dataset.label ?? value;
  };

  const chip = (name, value) => {
    const row = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name === 'q' ? `“${value}”` : labelOf(name, value);
    button.setAttribute('aria-label', say('remove', button.textContent));
    button.onclick = () => {
      for (const control of form.elements) {
        if (control.name === name && (control.type !== 'checkbox' || control.value === value)) {
          control.type === 'checkbox' ? control.checked = false : control.value = '';
        }
      }
      change();
      status.focus();
    };
    row.append(button);
    return row;
  };

  const show = () => {
    const { q = [], unknown, ...asked } = ask();
    const any = q.length + Object.keys(asked).length > 0;
    if (any && rest === 'elsewhere') {
      fetchRest();
    }
    const waits = any && rest === 'asked';
    const words = fold(q.join(' ')).split(/\s+/).filter(Boolean);
    let sure = 0;
    let unsure = 0;
    for (const entry of items) {
      const fit = fits(entry, asked, words);
      sure += fit === 2;
      unsure += fit === 1;
      entry.item.hidden = any ? fit < (unknown ? 1 : 2) : !own.has(entry);
    }
    list.setAttribute('aria-busy', waits);
    if (pages) {
      pages.hidden = any && rest !== 'failed';
    }
    const count = sure + (unknown ? unsure : 0);
    status.textContent = !any || waits ? root.dataset.all
      : count === 0 ? root.dataset.none : say(count === 1 ? 'one' : 'many', count);
    submit.textContent = say('show', any && !waits ? count : list.dataset.list);
    picked.replaceChildren(...(q.length ? [chip('q', q[0])] : []),
      ...Object.entries(asked).flatMap(([name, values]) => values.map(value => chip(name, value))));
    // Words that fit only elsewhere: a way there, not a dead end.
    const elsewhere = !waits && count === 0 && words.length && Object.keys(asked).length
      ? items.filter(({ text }) => words.every(word => text.includes(word))).length : 0;
    wider.hidden = !elsewhere;
    wider.textContent = say('wider', elsewhere);
    clear.hidden = !any;
    maybe.hidden = !unsure && !unknown;
    maybe.querySelector('span').textContent = say('maybe', unsure);
  };

  const go = (url, replace) => {
    try {
      replace ? history.replaceState(null, '', url) : history.pushState(null, '', url);
    } catch {
      // A page from a disk may not change its address; it filters all the same.
    }
  };

  const change = replace => {
    const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));
    go(location.pathname + (query.size ? '?' + query : ''), replace);
    show();
  };

  const restore = () => {
    const query = new URLSearchParams(location.search);
    for (const control of form.elements) {
      if (control.type === 'checkbox') {
        control.checked = query.getAll(control.name).includes(control.value);
      } else if (control.name) {
        control.value = query.get(control.name) ?? '';
      }
    }
    show();
  };

  form.addEventListener('focusin', fetchRest);
  form.addEventListener('input', event => event.target.type === 'search' && change(true));
  form.addEventListener('change', event => event.target.type !== 'search' && change());
  maybe.addEventListener('change', () => change());
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (!wide.matches) {
      panel.open = false;
    }
    status.focus();
    status.scrollIntoView({ block: 'start' });
  });
  clear.onclick = () => {
    form.reset();
    maybe.querySelector('input').checked = false;
    change();
    status.focus();
  };
  wider.onclick = () => {
    const words = form.elements.q.value;
    form.reset();
    form.elements.q.value = words;
    change();
    status.focus();
  };
  window.addEventListener('popstate', restore);

  const wide = matchMedia('(min-width: 60rem)');
  const unfold = () => panel.open = wide.matches;
  wide.addEventListener('change', unfold);
  unfold();
  restore();
})();
