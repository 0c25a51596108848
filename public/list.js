/**
 * The dull page that stands in front while the app is hidden: a list that works and keeps nothing. Three taps on its
 * heading lead back. It stands alone, so that it is there at once, and shares no code with the app.
 */
const TAPS = 3;
const WITHIN = 5000;

const heading = /** @type {HTMLElement} */ (document.getElementById('heading'));
const item = /** @type {HTMLInputElement} */ (document.getElementById('item'));
const items = /** @type {HTMLElement} */ (document.getElementById('items'));

/** @type {number[]} */
let taps = [];
heading.addEventListener('click', ({ timeStamp }) => {
  taps = [...taps.filter((at) => timeStamp - at < WITHIN), timeStamp];
  if (taps.length === TAPS) void goBack();
});
document.getElementById('add')?.addEventListener('click', addItem);
item.addEventListener('keydown', (event) => event.key === 'Enter' && addItem());

function addItem() {
  const text = item.value.trim();
  if (!text) return;
  const tick = document.createElement('input');
  tick.type = 'checkbox';
  tick.autocomplete = 'off';
  const words = document.createElement('span');
  words.textContent = text;
  const label = document.createElement('label');
  label.append(tick, words);
  const row = document.createElement('li');
  row.append(label);
  items.append(row);
  item.value = '';
  item.focus();
}

/** The app looks in all three places before it draws anything. */
async function goBack() {
  for (const mark of /** @type {const} */ (['sessionStorage', 'localStorage'])) {
    try {
      window[mark].removeItem('hidden');
    } catch {
      // A browser without it never had it.
    }
  }
  await takeSettingAway().catch(() => {});
  location.replace('./');
}

/** @returns {Promise<void>} */
function takeSettingAway() {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('marram-door');
    opening.onerror = failed;
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => {
      const door = opening.result;
      door.onversionchange = () => door.close();
      const taking = door.transaction('settings', 'readwrite');
      taking.objectStore('settings').delete('hidden');
      taking.onabort = failed;
      taking.oncomplete = () => {
        door.close();
        done();
      };
    };
  });
}
