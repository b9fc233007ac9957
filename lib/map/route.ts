/** The way of an arrow from one box to another: straight where they face each other, else through the gap between. */
export type Box = { x: number; y: number; width: number; height: number };

export type Point = { x: number; y: number };
/** Corners from start to end, and the direction in which the arrow arrives, in degrees clockwise from rightward. */
export type Route = { points: Point[]; angle: number };

/** The least they must face each other for a straight arrow. */
const FACING = 24;

export function routeBetween(from: Box, to: Box): Route {
  const left = Math.max(from.x, to.x);
  const right = Math.min(from.x + from.width, to.x + to.width);
  if (right - left >= FACING) {
    const x = (left + right) / 2;
    const isDown = to.y >= from.y;
    const start = { x, y: isDown ? from.y + from.height : from.y };
    return { points: [start, { x, y: isDown ? to.y : to.y + to.height }], angle: isDown ? 90 : 270 };
  }
  const isRight = to.x >= from.x;
  const startX = isRight ? from.x + from.width : from.x;
  const endX = isRight ? to.x : to.x + to.width;
  const angle = isRight ? 0 : 180;
  const top = Math.max(from.y, to.y);
  const bottom = Math.min(from.y + from.height, to.y + to.height);
  if (bottom - top >= FACING) {
    const y = (top + bottom) / 2;
    return {
      points: [
        { x: startX, y },
        { x: endX, y },
      ],
      angle,
    };
  }
  // Corner-wise: out at the side, along the gap, and in near the edge it comes from.
  const isDown = to.y > from.y;
  const startY = from.y + from.height / 2;
  const endY = to.y + to.height * (isDown ? 0.22 : 0.78);
  const gap = (startX + endX) / 2;
  return {
    points: [
      { x: startX, y: startY },
      { x: gap, y: startY },
      { x: gap, y: endY },
      { x: endX, y: endY },
    ],
    angle,
  };
}
