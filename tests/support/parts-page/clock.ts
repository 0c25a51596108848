const PASSED = 'passed';
const { now } = Date;

/** The clock on the wall of this page goes on by so many ms at once, and a reload does not set it back. */
export function passTime(ms: number): void {
  sessionStorage.setItem(PASSED, String(passed() + ms));
}

function passed(): number {
  return Number(sessionStorage.getItem(PASSED));
}

Date.now = () => now() + passed();
