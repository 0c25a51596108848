/**
 * Reads a `_headers` file: a path on a line of its own, its headers indented below. `*` at the end of a path stands for
 * anything. A later rule stands over an earlier one.
 *
 * @typedef {{ path: string, headers: [string, string][] }} HeaderRule
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function parseHeaders(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!line.startsWith(' ')) rules.push({ path: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push(splitHeader(line.trim()));
  }
  return rules;
}

/**
 * @param {string} line
 * @returns {[string, string]}
 */
function splitHeader(line) {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

/**
 * The headers for one path, as name and value pairs.
 *
 * @param {string} path
 * @param {HeaderRule[]} rules
 * @returns {[string, string][]}
 */
export function headersFor(path, rules) {
  const found = new Map();
  for (const rule of rules) {
    const matches = rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
    if (matches) for (const [name, value] of rule.headers) found.set(name, value);
  }
  return [...found];
}
