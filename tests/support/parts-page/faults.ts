const ERRORS = ['UnknownError', 'InvalidStateError', 'AbortError'] as const;

let chance = 0;
/** Held weakly, so that a page that opens and closes thousands does not grow. */
let open: readonly WeakRef<IDBDatabase>[] = [];

/** From now on, one call to the database in so many fails, or loses its connection: as phones do it. 0 ends it. */
export function failOneIn(calls: number): void {
  chance = calls === 0 ? 0 : 1 / calls;
}

function strikes(): boolean {
  return Math.random() < chance;
}

/** The call throws, or the browser lets go of a database first: it closes and says so only with an event. */
function strike(): void {
  const which = open[Math.floor(Math.random() * open.length)];
  const database = which?.deref();
  if (Math.random() < 0.3 && database) {
    open = open.filter((other) => other !== which);
    database.close();
    database.dispatchEvent(new Event('close'));
  }
  const name = ERRORS[Math.floor(Math.random() * ERRORS.length)];
  throw new DOMException('The database is not well.', name);
}

function failing<Call extends (...given: never[]) => unknown>(call: Call): Call {
  return new Proxy(call, {
    apply(target, self, given) {
      if (strikes()) strike();
      return Reflect.apply(target, self, given);
    },
  });
}

const CALLS = ['add', 'put', 'get', 'getAll', 'getAllKeys', 'delete', 'openCursor', 'count'] as const;
const { prototype: stores } = IDBObjectStore;
for (const name of CALLS) Object.defineProperty(stores, name, { value: failing(stores[name] as never) });

const { prototype: databases } = IDBDatabase;
databases.transaction = failing(databases.transaction);

IDBFactory.prototype.open = new Proxy(failing(IDBFactory.prototype.open), {
  apply(target, self, given) {
    const request = Reflect.apply(target, self, given);
    request.addEventListener('success', () => {
      open = [...open.filter((one) => one.deref()), new WeakRef(request.result)];
    });
    return request;
  },
});
