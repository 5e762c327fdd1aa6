(() => {
  'use strict';
  document.documentElement.classList.add('js');
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const byId = id => document.getElementById(id);
  const form = document.querySelector('.filters');

  // A link to something that is folded opens it.
  const unfold = target => {
    for (let box = target.closest('details:not([open])'); box; box = box.parentElement.closest('details:not([open])')) box.open = true;
    target.scrollIntoView({ block: target.offsetHeight > innerHeight ? 'start' : 'center' });
  };
  const print = () => {
    const folded = all('.tree details, .tracks details, .rows details, #settled details').filter(box => !box.open);
    for (const box of folded.length <= 300 ? folded : all('.tree details')) box.open = true;
  };

  if (!form) {
    const follow = () => {
      const target = byId(decodeURIComponent(location.hash.slice(1)));
      if (!target) return;
      unfold(target);
      if (target.matches('details')) target.querySelector('summary').focus({ preventScroll: true });
    };
    window.addEventListener('hashchange', follow);
    window.addEventListener('beforeprint', print);
    window.addEventListener('load', () => setTimeout(follow));
    return;
  }

  const sections = all('#findings > section');
  const cards = all('#findings > section > details');
  const topicOf = new Map(all('[name=topic] option[data-i]', form).flatMap(topic => topic.dataset.i.split(' ').map(issue => [issue, topic.value])));
  const numbers = text => text ? text.split(' ') : [];
  const state = form.querySelector('output');

  // What a card can be found by; texts are read when somebody first searches.
  const facts = cards.map(card => {
    const sides = numbers(card.dataset.s).map(number => new Set(numbers(byId('p' + number).dataset.p)));
    return { card, sides, part: card.parentElement, words: null, issue: card.dataset.i };
  });
  const wordsOf = fact => fact.words ??= [fact.card.textContent, ...numbers(fact.card.dataset.s).flatMap(number => {
    const side = byId('p' + number);
    return [side.textContent, ...numbers(side.dataset.s).map(use => byId('s' + use).textContent)];
  })].join(' ').toLowerCase();

  const read = () => ({
    q: form.elements.q.value.trim().toLowerCase(), party: form.elements.party.value, with: form.elements.with.value,
    topic: form.elements.topic.value, sev: form.elements.sev.value, issue: form.dataset.issue || '',
    classes: new Set(all('[name=class]:checked', form).map(box => box.value)), marks: form.dataset.is || '',
  });

  const fits = (fact, want) => want.classes.has(fact.part.dataset.c)
    && (!want.marks || fact.card.classList.contains(want.marks))
    && (!want.sev || (fact.card.dataset.v ?? '0') === want.sev)
    && (!want.issue || fact.issue === want.issue)
    && (!want.topic || topicOf.get(fact.issue) === want.topic)
    && meets(fact.sides, want.party, want.with)
    && (!want.q || want.q.split(/\s+/).every(word => wordsOf(fact).includes(word)));

  const meets = (sides, one, other) => one && other && one !== other
    ? sides.some((side, place) => side.has(one) && sides.some((opposite, at) => at !== place && opposite.has(other)))
    : (!one || sides.some(side => side.has(one))) && (!other || sides.some(side => side.has(other)));

  const apply = () => {
    const want = read();
    const shown = new Map(sections.map(section => [section, 0]));
    for (const fact of facts) {
      const isShown = fits(fact, want);
      if (fact.card.hidden === isShown) fact.card.hidden = !isShown;
      if (isShown) shown.set(fact.part, shown.get(fact.part) + 1);
    }
    let count = 0;
    for (const [section, number] of shown) {
      section.hidden = number === 0;
      count += number;
    }
    const narrowed = want.issue ? ', on one issue' : '';
    state.textContent = count === 0 ? 'No finding fits. Start again, or ask for more verdicts.' : `${count} of ${cards.length} findings${narrowed}`;
    return count;
  };

  const write = () => {
    const wanted = new URLSearchParams();
    for (const name of ['q', 'party', 'with', 'topic', 'sev']) if (form.elements[name].value) wanted.set(name, form.elements[name].value);
    for (const name of ['issue', 'is']) if (form.dataset[name]) wanted.set(name, form.dataset[name]);
    const boxes = all('[name=class]', form);
    if (boxes.some(box => box.checked !== box.defaultChecked)) wanted.set('class', boxes.filter(box => box.checked).map(box => box.value).join('.'));
    history.replaceState(null, '', wanted.size ? '#show?' + wanted : '#findings');
  };

  // A link from a cell or a tile asks for all classes, so that the cell's own finding is among them.
  const show = text => {
    const wanted = new URLSearchParams(text);
    for (const name of ['q', 'party', 'with', 'topic', 'sev']) form.elements[name].value = wanted.get(name) || '';
    form.dataset.issue = wanted.get('issue') || '';
    form.dataset.is = wanted.get('is') || '';
    const classes = wanted.get('class')?.split('.');
    const narrow = form.dataset.issue || form.dataset.is;
    for (const box of all('[name=class]', form)) box.checked = classes ? classes.includes(box.value) : narrow ? true : box.defaultChecked;
    if (apply() === 0 && !classes) {
      for (const box of all('[name=class]', form)) box.checked = true;
      apply();
    }
  };

  const copy = node => {
    const twin = node.cloneNode(true);
    for (const one of [twin, ...all('[id]', twin)]) one.removeAttribute('id');
    const title = node.closest('.uses')?.querySelector('h3').firstChild;
    if (title) twin.append(', ', title.cloneNode(true));
    for (const link of all('a[href^="#d"]', twin)) {
      const out = byId(link.getAttribute('href').slice(1))?.querySelector('a[href^="http"]');
      if (out) { link.href = out.href; link.rel = 'noopener noreferrer'; }
    }
    return twin;
  };

  const make = (name, kind, ...content) => {
    const element = document.createElement(name);
    if (kind) element.className = kind;
    element.append(...content);
    return element;
  };

  // Both sides with their statements and sources, copied from the registers when a card is first opened.
  const fill = card => {
    if (!card.dataset.s || card.classList.contains('filled')) return;
    card.classList.add('filled');
    const sides = make('div', 'sides', ...numbers(card.dataset.s).map(number => {
      const side = byId('p' + number);
      const uses = make('ul', '', ...numbers(side.dataset.s).map(use => copy(byId('s' + use))), ...numbers(side.dataset.x).map(use => {
        const twin = copy(byId('s' + use));
        twin.className = 'aside';
        return twin;
      }));
      return make('div', '', ...copy(side).childNodes, uses);
    }));
    const link = make('a', '', 'Link to this finding');
    link.href = '#' + card.id;
    card.querySelector('summary').after(sides);
    card.append(...numbers(card.dataset.n).map(note => make('p', 'note', ...copy(byId('n' + note)).childNodes)));
    card.append(make('p', 'said', link, ` · peaceterms explain FILE ${card.id}`));
  };

  const follow = () => {
    const at = decodeURIComponent(location.hash.slice(1));
    if (at.startsWith('show?')) {
      show(at.slice(5));
      byId('findings').scrollIntoView();
      return;
    }
    const target = at && byId(at);
    if (!target) return;
    if (target.matches('#findings details')) {
      if (target.hidden || target.parentElement.hidden) {
        form.dataset.issue = target.dataset.i;
        for (const box of all('[name=class]', form)) box.checked = true;
        for (const name of ['q', 'party', 'with', 'topic', 'sev']) form.elements[name].value = '';
        form.dataset.is = '';
        apply();
      }
      target.open = true;
      fill(target);
      target.querySelector('summary').focus({ preventScroll: true });
    }
    unfold(target);
  };

  document.addEventListener('toggle', event => { if (event.target.open) fill(event.target); }, true);
  document.addEventListener('click', event => {
    const link = event.target.closest('a[data-show], .issues tr[id] a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const cell = link.closest('td, th');
    const column = link.dataset.show ? null : link.closest('table').tHead.rows[0].cells[cell.cellIndex];
    show(link.dataset.show ?? `issue=${link.closest('tr').id.slice(1)}${column?.dataset.p ? '&party=' + column.dataset.p : ''}`);
    write();
    byId('findings').scrollIntoView();
    cards.find(card => !card.hidden && !card.parentElement.hidden)?.querySelector('summary').focus({ preventScroll: true });
  });
  form.addEventListener('input', () => { form.dataset.is = ''; apply(); write(); });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => { form.dataset.issue = form.dataset.is = ''; apply(); write(); }));
  form.elements.all.addEventListener('click', () => {
    for (const box of all('[name=class]', form)) box.checked = true;
    for (const name of ['q', 'party', 'with', 'topic', 'sev']) form.elements[name].value = '';
    form.dataset.issue = form.dataset.is = '';
    apply();
    write();
  });
  window.addEventListener('hashchange', follow);
  // On paper nobody can open a card; a long list keeps to its sentences.
  window.addEventListener('beforeprint', () => {
    const shown = cards.filter(card => !card.hidden && !card.parentElement.hidden);
    if (shown.length <= 100) for (const card of shown) { card.open = true; fill(card); }
    print();
  });

  apply();
  // After the browser's own jump to the fragment, which would take the focus away again.
  window.addEventListener('load', () => setTimeout(follow));
})();
