import type { BarRow, Bars, Shape, Shapes, Timeline } from '../../domain/page/blocks.ts';

/** In millimetres; drawn as wide as the sheet, so a narrower one is larger. */
const LINE_WIDTH = 180;
const LINE_WIDTH_LARGE = 112;
const MIDDLE = 3.2;
const YEARS = 3.1;
const YEARS_LARGE = 3.6;

/** One line with years marked along it, and a numbered dot for each event. */
export function TimelineFigure({ timeline }: { readonly timeline: Timeline }) {
  const width = timeline.isLarge ? LINE_WIDTH_LARGE : LINE_WIDTH;
  const x = (at: number) => 3 + at * (width - 6);
  return (
    <svg class="timeline" viewBox={`0 0 ${width} 9.4`} role="img" aria-label={timeline.alt}>
      <line x1="0" x2={width} y1={MIDDLE} y2={MIDDLE} stroke="#000" stroke-width="0.5" />
      {timeline.years.map(({ label, at }) => (
        <g key={label}>
          <line x1={x(at)} x2={x(at)} y1={MIDDLE - 1.5} y2={MIDDLE + 5} stroke="#808080" stroke-width="0.25" />
          <text x={x(at) + 1} y="8.9" font-size={timeline.isLarge ? YEARS_LARGE : YEARS} fill="#404040">
            {label}
          </text>
        </g>
      ))}
      {timeline.dots.map(({ label, at }) => (
        <g key={label}>
          <circle cx={x(at)} cy={MIDDLE} r="2.7" fill="#fff" stroke="#000" stroke-width="0.5" />
          <text x={x(at)} y={MIDDLE + 1.25} font-size="3.6" font-weight="700" text-anchor="middle" fill="#000">
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}

const BAR_WIDTH = 84;
const BAR_HEIGHT = 1.9;
const NARROWEST = 0.6;

/** A bar for each row under its name, solid for involved and striped for waiting, with the years below. */
export function BarsFigure({ bars, id }: { readonly bars: Bars; readonly id: string }) {
  return (
    <div class="bars">
      <ul>
        {bars.rows.map((row) => (
          <li key={row.label}>
            {row.label}
            <BarLine row={row} years={bars.years} id={id} />
          </li>
        ))}
      </ul>
      <svg class="bar-years" viewBox={`0 0 ${BAR_WIDTH} 3.4`} role="img" aria-label={bars.alt}>
        {yearsWithRoom(bars.years).map(({ label, at }) => (
          <text key={label} x={at * BAR_WIDTH} y="2.8" font-size="2.9" fill="#404040">
            {label}
          </text>
        ))}
      </svg>
    </div>
  );
}

const YEAR_ROOM = 0.09;

/** Only as many years as can be read side by side. */
function yearsWithRoom(years: Bars['years']): Bars['years'] {
  const kept: { label: string; at: number }[] = [];
  for (const year of years) {
    const last = kept.at(-1);
    if (year.at <= 1 - YEAR_ROOM && (!last || year.at - last.at >= YEAR_ROOM)) kept.push(year);
  }
  return kept;
}

function BarLine({ row, years, id }: { readonly row: BarRow; readonly years: Bars['years']; readonly id: string }) {
  return (
    <svg viewBox={`0 0 ${BAR_WIDTH} ${BAR_HEIGHT}`} aria-hidden="true">
      <defs>
        <pattern
          id={`${id}-striped`}
          width="1.2"
          height="1.2"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="1.2" height="1.2" fill="#fff" />
          <rect width="0.55" height="1.2" fill="#000" />
        </pattern>
      </defs>
      <rect width={BAR_WIDTH} height={BAR_HEIGHT} fill="#eee" />
      {years.map(({ label, at }) => (
        <rect key={label} x={at * BAR_WIDTH} width="0.2" height={BAR_HEIGHT} fill="#808080" />
      ))}
      {row.spans.map(({ from, to, waiting }, index) => {
        const width = Math.max(NARROWEST, (to - from) * BAR_WIDTH);
        const x = Math.min(from * BAR_WIDTH, BAR_WIDTH - width);
        const fill = waiting ? `url(#${id}-striped)` : '#595959';
        return (
          <rect
            key={index}
            x={x}
            y="0.2"
            width={width}
            height={BAR_HEIGHT - 0.4}
            fill={fill}
            stroke="#fff"
            stroke-width="0.25"
          />
        );
      })}
    </svg>
  );
}

/** The shapes of each group, then its words. */
export function ShapesFigure({ shapes }: { readonly shapes: Shapes }) {
  return (
    <ul class="shapes">
      {shapes.groups.map(({ shape, count, label }) => (
        <li key={label}>
          {count <= MOST_SHAPES && <ShapeRun shape={shape} count={count} />} {label}
        </li>
      ))}
    </ul>
  );
}

/** More shapes than this can't be counted at a glance; the words beside them say it. */
const MOST_SHAPES = 24;
const PITCH = 3.5;

function ShapeRun({ shape, count }: { readonly shape: Shape; readonly count: number }) {
  const width = shape === 'late' ? PITCH * 1.3 : PITCH;
  return (
    <svg
      class="shape-run"
      viewBox={`0 0 ${count * width} 3.4`}
      style={{ inlineSize: `${count * width}mm` }}
      aria-hidden="true"
    >
      {Array.from({ length: count }, (_, index) => (
        <g key={index} transform={`translate(${index * width + 0.3} 0.3)`} fill="none" stroke="#000" stroke-width="0.5">
          {glyphs[shape]}
        </g>
      ))}
    </svg>
  );
}

const tick = <path d="M0.2 1.5 L1 2.5 L2.6 0.3" stroke-width="0.65" />;
const square = <rect x="0.25" y="0.25" width="2.3" height="2.3" />;

/** Each is told from the others by its outline alone, after a photocopier and a fax. */
const glyphs: Readonly<Record<Shape, preact.JSX.Element>> = {
  done: tick,
  late: (
    <>
      {tick}
      <circle cx="3.3" cy="2.2" r="0.5" fill="#000" stroke="none" />
    </>
  ),
  partly: (
    <>
      {square}
      <path d="M0.25 2.55 L2.55 0.25 L2.55 2.55 Z" fill="#000" stroke="none" />
    </>
  ),
  past: <rect x="0.1" y="0.1" width="2.6" height="2.6" fill="#000" stroke="none" />,
  'not-done': (
    <>
      {square}
      <path d="M0.25 0.25 L2.55 2.55 M2.55 0.25 L0.25 2.55" />
    </>
  ),
  'not-due': square,
  closed: <path d="M0.3 1.4 H2.5" stroke-width="0.7" />,
  unknown: <circle cx="1.4" cy="1.4" r="1.15" />,
};
