import { html, type Markup } from "./markup.ts";
import type { Scale } from "./scale.ts";

/** Size of every chart in drawing units; about a pixel each where the page is wide. */
const WIDTH = 900;
const HEIGHT = 300;
/** The part of it in which values are drawn. */
export const PLOT = { left: 84, right: WIDTH - 16, top: 14, bottom: HEIGHT - 50 } as const;
export const X_RANGE = [PLOT.left, PLOT.right] as const;
export const Y_RANGE = [PLOT.bottom, PLOT.top] as const;

/** One axis: what it shows, in which unit, and how its values are written. */
export interface Axis {
  title: string;
  scale: Scale;
  label(value: number): string;
}

export interface Legend {
  name: string;
  /** Class that colours it. */
  colour: string;
}

/** A chart with its title, legend and axes around what is drawn inside. */
export function chart(
  { title, note, x, y, legend }: { title: string; note: string; x: Axis; y: Axis; legend: readonly Legend[] },
  inside: Markup | readonly Markup[],
): Markup {
  return html`
<figure>
  <figcaption><h3>${title}</h3><p class="note">${note}</p>${legendOf(legend)}</figcaption>
  <div class="scroll"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">
    ${y.scale.ticks.map((value) => horizontal(y.scale.at(value), y.label(value)))}
    ${inside}
    <line class="axis" x1="${PLOT.left}" x2="${PLOT.right}" y1="${PLOT.bottom}" y2="${PLOT.bottom}"/>
    ${x.scale.ticks.map((value) => vertical(x.scale.at(value), x.label(value)))}
    <text class="title" x="${(PLOT.left + PLOT.right) / 2}" y="${HEIGHT - 6}" text-anchor="middle">${x.title}</text>
    <text class="title" transform="translate(14 ${(PLOT.top + PLOT.bottom) / 2}) rotate(-90)" text-anchor="middle">${y.title}</text>
  </svg></div>
</figure>`;
}

const horizontal = (y: number, label: string): Markup => html`
    <line class="grid" x1="${PLOT.left}" x2="${PLOT.right}" y1="${y}" y2="${y}"/>
    <text class="tick" x="${PLOT.left - 8}" y="${y + 4}" text-anchor="end">${label}</text>`;

const vertical = (x: number, label: string): Markup => html`
    <line class="axis" x1="${x}" x2="${x}" y1="${PLOT.bottom}" y2="${PLOT.bottom + 5}"/>
    <text class="tick" x="${x}" y="${PLOT.bottom + 20}" text-anchor="middle">${label}</text>`;

const legendOf = (legend: readonly Legend[]): Markup | undefined =>
  legend.length === 0
    ? undefined
    : html`<ul class="legend">${legend.map(({ name, colour }) => html`<li><i class="${colour}"></i>${name}</li>`)}</ul>`;
