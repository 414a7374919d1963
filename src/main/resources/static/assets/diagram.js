// Draws the models of a page, marks elements in them, and shows the one that a link points at.
const READABLE = 0.7;

for (const figure of document.querySelectorAll('figure.diagram')) {
  draw(figure).catch(() => { figure.querySelector('[data-failed]').hidden = false; figure.querySelector('.canvas').hidden = true; });
}

async function draw(figure) {
  const box = figure.querySelector('.canvas');
  const xml = await source(figure);
  box.hidden = false;
  const viewer = new window.BpmnJS({ container: box });
  await viewer.importXML(xml);
  const canvas = viewer.get('canvas');
  mark(viewer, figure.dataset.changed, 'is-changed');
  mark(viewer, figure.dataset.bad, 'is-bad');
  fit(canvas, box);
  figure.querySelector('.zoom').hidden = false;
  figure.querySelector('.legend').hidden = false;
  figure.addEventListener('click', (event) => zoom(canvas, box, event.target.dataset.zoom));
  document.addEventListener('click', (event) => point(viewer, figure, event));
  drag(canvas, box);
  figure.dataset.drawn = 'true';
}

async function source(figure) {
  if (!figure.dataset.src) return figure.querySelector('template').content.textContent;
  const answer = await fetch(figure.dataset.src);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.text();
}

// What has a place in the picture; the flow as a whole has none.
function find(viewer, id) {
  const element = id && viewer.get('elementRegistry').get(id);
  return element && (element.waypoints || Number.isFinite(element.x)) ? element : null;
}

function mark(viewer, ids, name) {
  for (const id of (ids || '').split(' ')) {
    if (find(viewer, id)) viewer.get('canvas').addMarker(id, name);
  }
}

// As high as the whole needs at this width, within limits.
function fit(canvas, box) {
  const inner = canvas.viewbox().inner;
  const wanted = inner.height * Math.min(1, box.clientWidth / inner.width) + 70;
  box.style.height = Math.round(Math.min(Math.max(wanted, 260), 560)) + 'px';
  canvas.resized();
  canvas.zoom('fit-viewport', 'auto');
}

function zoom(canvas, box, how) {
  if (how === 'fit') fit(canvas, box);
  if (how === 'in') canvas.zoom(Math.min(canvas.zoom() * 1.3, 4));
  if (how === 'out') canvas.zoom(Math.max(canvas.zoom() / 1.3, 0.1));
}

// The viewer knows the mouse alone.
function drag(canvas, box) {
  let last = null;
  box.addEventListener('pointerdown', (event) => { if (event.pointerType === 'touch') last = event; });
  box.addEventListener('pointermove', (event) => {
    if (!last || event.pointerId !== last.pointerId) return;
    canvas.scroll({ dx: event.clientX - last.clientX, dy: event.clientY - last.clientY });
    last = event;
  });
  for (const end of ['pointerup', 'pointercancel']) box.addEventListener(end, () => { last = null; });
}

function point(viewer, figure, event) {
  const link = event.target.closest('a[data-element]');
  const element = link && find(viewer, link.dataset.element);
  if (!element) return;
  event.preventDefault();
  const canvas = viewer.get('canvas');
  viewer.get('elementRegistry').forEach((each) => canvas.removeMarker(each, 'is-picked'));
  canvas.addMarker(element, 'is-picked');
  show(canvas, middle(element));
  figure.scrollIntoView({ block: 'nearest' });
}

function middle(element) {
  if (!element.waypoints) return { x: element.x + element.width / 2, y: element.y + element.height / 2 };
  const ends = [element.waypoints[0], element.waypoints[element.waypoints.length - 1]];
  return { x: (ends[0].x + ends[1].x) / 2, y: (ends[0].y + ends[1].y) / 2 };
}

function show(canvas, at) {
  const scale = Math.max(canvas.zoom(), READABLE);
  const { outer } = canvas.viewbox();
  canvas.viewbox({ x: at.x - outer.width / scale / 2, y: at.y - outer.height / scale / 2, width: outer.width / scale, height: outer.height / scale });
}
