/** One observation: the factors of a reading and whether it was the right one. */
export interface Observation {
  factors: number[];
  isRight: boolean;
  weight: number;
}

export interface Fit {
  weights: number[];
  intercept: number;
}

const ROUNDS = 40;
const RIDGE = 1;

/** Logistic regression by Newton's method on standardised factors, with a light ridge; the fit is for the raw factors. */
export function fitLogistic(observations: Observation[]): Fit {
  const scales = scalesOf(observations.map(({ factors }) => factors));
  const rows = observations.map(({ factors }) => [...factors.map((value, at) => standard(value, scales[at])), 1]);
  let beta: number[] = Array<number>(scales.length + 1).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) beta = improve(beta, rows, observations);
  const weights = scales.map(({ deviation }, at) => (beta[at] ?? 0) / deviation);
  const intercept = scales.reduce((sum, { mean }, at) => sum - (weights[at] ?? 0) * mean, beta.at(-1) ?? 0);
  return { weights, intercept };
}

function improve(beta: number[], rows: number[][], observations: Observation[]): number[] {
  const gradient = beta.map((value) => RIDGE * value);
  const curvature = beta.map((_, row) => beta.map((__, column) => Number(row === column) * RIDGE));
  rows.forEach((row, index) => {
    const { isRight, weight } = observations[index] as Observation;
    const probability = 1 / (1 + Math.exp(-dot(row, beta)));
    row.forEach((value, at) => {
      gradient[at] = (gradient[at] ?? 0) + weight * (probability - Number(isRight)) * value;
      const line = curvature[at] ?? [];
      const bend = weight * probability * (1 - probability) * value;
      row.forEach((other, column) => (line[column] = (line[column] ?? 0) + bend * other));
    });
  });
  const step = solve(curvature, gradient);
  return beta.map((value, at) => value - (step[at] ?? 0));
}

interface Scale {
  mean: number;
  deviation: number;
}

const standard = (value: number, { mean, deviation }: Scale = { mean: 0, deviation: 1 }): number =>
  (value - mean) / deviation;

function scalesOf(rows: number[][]): Scale[] {
  return (rows[0] ?? []).map((_, at) => {
    const values = rows.map((row) => row[at] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { mean, deviation: Math.sqrt(variance) || 1 };
  });
}

const dot = (one: number[], other: number[]): number =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

/** Gaussian elimination with pivots. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let at = 0; at < size; at += 1) {
    rows.splice(
      at,
      size - at,
      ...rows.slice(at).sort((one, other) => Math.abs(other[at] ?? 0) - Math.abs(one[at] ?? 0)),
    );
    const pivot = rows[at] as number[];
    for (const row of rows) {
      const factor = row === pivot ? 0 : (row[at] ?? 0) / (pivot[at] ?? 1);
      if (factor !== 0) pivot.forEach((value, column) => (row[column] = (row[column] ?? 0) - factor * value));
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}
