/** Colour arithmetic for the palette test: WCAG contrast, CIEDE2000 and simulations of colour blindness. */

export type Rgb = readonly [number, number, number];
export type Vision = "normal" | "deuteranopia" | "protanopia" | "tritanopia" | "grey";

type Matrix = readonly [Rgb, Rgb, Rgb];

/** `#0a5568` as three channels from 0 to 1. */
export function parseHex(hex: string): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(hex);
  if (!match) throw new Error(`${hex} is not a colour like #0a5568`);
  const channel = (i: number): number => parseInt(match[i] ?? "0", 16) / 255;
  return [channel(1), channel(2), channel(3)];
}

const toLinear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const toGamma = (c: number): number =>
  c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055;
const clamp = (c: number): number => Math.min(1, Math.max(0, c));
const each = (rgb: Rgb, f: (c: number) => number): Rgb => [f(rgb[0]), f(rgb[1]), f(rgb[2])];
const dot = (a: Rgb, b: Rgb): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const apply = (m: Matrix, v: Rgb): Rgb => [dot(m[0], v), dot(m[1], v), dot(m[2], v)];

/** Relative luminance (WCAG 2.2). */
const luminance = (rgb: Rgb): number => dot([0.2126, 0.7152, 0.0722], each(rgb, toLinear));

/** Contrast ratio (WCAG 2.2), 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB. */
const machado: Record<"deuteranopia" | "protanopia" | "tritanopia", Matrix> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Viénot, Brettel and Mollon 1999, on linear RGB. */
const vienot: Record<"deuteranopia" | "protanopia", Matrix> = {
  protanopia: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranopia: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
};

/** Brettel, Viénot and Mollon 1997 for tritanopia: two half planes either side of a separation. */
const brettel: { normal: Rgb; near: Matrix; far: Matrix } = {
  normal: [0.03901, -0.02788, -0.01113],
  near: [
    [1.01277, 0.13548, -0.14826],
    [-0.01243, 0.86812, 0.14431],
    [0.07589, 0.805, 0.11911],
  ],
  far: [
    [0.93678, 0.18979, -0.12657],
    [0.06154, 0.81526, 0.1232],
    [-0.37562, 1.12767, 0.24796],
  ],
};

/** How a colour looks; several answers where the models of a deficiency differ. */
function seen(rgb: Rgb, vision: Vision): Rgb[] {
  const linear = each(rgb, toLinear);
  const print = (v: Rgb): Rgb => each(v, (c) => toGamma(clamp(c)));
  switch (vision) {
    case "normal":
      return [rgb];
    case "grey": {
      const y = toGamma(luminance(rgb));
      return [[y, y, y]];
    }
    case "tritanopia": {
      const side = dot(brettel.normal, linear) >= 0 ? brettel.near : brettel.far;
      return [print(apply(machado.tritanopia, linear)), print(apply(side, linear))];
    }
    case "protanopia":
    case "deuteranopia":
      return [print(apply(machado[vision], linear)), print(apply(vienot[vision], linear))];
  }
}

/** CIELAB under D65. */
function lab(rgb: Rgb): Rgb {
  const xyz = apply(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    each(rgb, toLinear),
  );
  const f = (t: number): number =>
    t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 4 / 29;
  const [x, y, z] = [f(xyz[0] / 0.95047), f(xyz[1]), f(xyz[2] / 1.08883)];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Hue angle in degrees, 0 for greys. */
function hue(a: number, b: number): number {
  if (a === 0 && b === 0) return 0;
  const angle = (Math.atan2(b, a) * 180) / Math.PI;
  return angle < 0 ? angle + 360 : angle;
}

function meanHue(h1: number, h2: number, isGrey: boolean): number {
  if (isGrey) return h1 + h2;
  if (Math.abs(h1 - h2) <= 180) return (h1 + h2) / 2;
  return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
}

function hueStep(h1: number, h2: number, isGrey: boolean): number {
  if (isGrey) return 0;
  const step = h2 - h1;
  if (Math.abs(step) <= 180) return step;
  return step > 180 ? step - 360 : step + 360;
}

/** CIEDE2000 of two CIELAB colours (Sharma, Wu and Dalal 2005). */
export function ciede2000([l1, a1, b1]: Rgb, [l2, a2, b2]: Rgb): number {
  const seventh = (c: number): number => Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  const g = 0.5 * (1 - seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [p1, p2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const [h1, h2] = [hue(p1, b1), hue(p2, b2)];
  const isGrey = c1 * c2 === 0;
  const [dl, dc] = [l2 - l1, c2 - c1];
  const dh = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(hueStep(h1, h2, isGrey) / 2));
  const [l, c, h] = [(l1 + l2) / 2, (c1 + c2) / 2, meanHue(h1, h2, isGrey)];
  const cos = (degrees: number): number => Math.cos(radians(degrees));
  const t =
    1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const [sc, sh] = [1 + 0.045 * c, 1 + 0.015 * c * t];
  const turn = -Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2)))) * 2 * seventh(c);
  return Math.sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + turn * (dc / sc) * (dh / sh));
}

/** The smallest difference of two colours over the models of a vision. */
export function difference(a: Rgb, b: Rgb, vision: Vision): number {
  const [as, bs] = [seen(a, vision), seen(b, vision)];
  return Math.min(...as.map((own, i) => ciede2000(lab(own), lab(bs[i] ?? b))));
}
