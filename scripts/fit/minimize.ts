/** A function to minimise: gives its value and writes its gradient. */
export type Objective = (at: Float64Array, gradient: Float64Array) => number;

const MEMORY = 8;

/** Limited-memory BFGS with a backtracking line search; returns where the function is least. */
export function minimize(objective: Objective, start: Float64Array, rounds = 250, tolerance = 1e-5): Float64Array {
  let at = start;
  let gradient = new Float64Array(at.length);
  let value = objective(at, gradient);
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = gradient.slice();
    const factors: number[] = [];
    for (let index = steps.length - 1; index >= 0; index--) {
      const [step, change] = [steps[index] as Float64Array, changes[index] as Float64Array];
      const factor = dot(step, direction) / dot(step, change);
      factors[index] = factor;
      for (let k = 0; k < direction.length; k++)
        direction[k] = (direction[k] as number) - factor * (change[k] as number);
    }
    const [lastStep, lastChange] = [steps.at(-1), changes.at(-1)];
    const scale =
      lastStep && lastChange
        ? dot(lastStep, lastChange) / dot(lastChange, lastChange)
        : 1 / Math.sqrt(dot(gradient, gradient) + 1e-12);
    for (let k = 0; k < direction.length; k++) direction[k] = (direction[k] as number) * scale;
    for (let index = 0; index < steps.length; index++) {
      const [step, change] = [steps[index] as Float64Array, changes[index] as Float64Array];
      const factor = (factors[index] as number) - dot(change, direction) / dot(step, change);
      for (let k = 0; k < direction.length; k++) direction[k] = (direction[k] as number) + factor * (step[k] as number);
    }
    const slope = dot(direction, gradient);
    let length = 1;
    let next = at;
    let nextGradient = gradient;
    let nextValue = Infinity;
    for (let attempt = 0; attempt < 20; attempt++, length /= 2) {
      next = at.slice();
      for (let k = 0; k < next.length; k++) next[k] = (next[k] as number) - length * (direction[k] as number);
      nextGradient = new Float64Array(at.length);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value - 1e-4 * length * slope) break;
    }
    if (!(nextValue < value)) return at;
    const step = new Float64Array(at.length);
    const change = new Float64Array(at.length);
    for (let k = 0; k < at.length; k++) {
      step[k] = (next[k] as number) - (at[k] as number);
      change[k] = (nextGradient[k] as number) - (gradient[k] as number);
    }
    if (dot(step, change) > 1e-12) {
      steps.push(step);
      changes.push(change);
      if (steps.length > MEMORY) {
        steps.shift();
        changes.shift();
      }
    }
    const gain = (value - nextValue) / Math.abs(nextValue);
    at = next;
    gradient = nextGradient;
    value = nextValue;
    if (gain < tolerance) break;
  }
  return at;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] as number) * (b[index] as number);
  return sum;
}
