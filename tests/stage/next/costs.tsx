// The platform's usage page as it might be next. INVENTED, all of it.

import { useEffect, useRef } from 'react';
import { useFlag } from '../state.ts';

export function Costs() {
  const zero = useFlag('zero');
  const spend = zero ? '$0.00' : '$25.32';
  const mark = { [zero ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <>
      <h1 data-control="api-usage-not-chatgpt" style={{ fontSize: 24, fontWeight: 600 }}>
        API usage
      </h1>
      <form style={{ display: 'flex', gap: 16, marginTop: 12 }}>
        <label data-control="api-usage-project-filter">
          Project{' '}
          <select defaultValue="all">
            <option value="all">All projects</option>
            <option value="a">Default project</option>
            <option value="b">Research</option>
          </select>
        </label>
        <label>
          Model{' '}
          <select>
            <option>All models</option>
            <option>gpt-5.5</option>
          </select>
        </label>
        <button type="button" data-control="api-usage-utc" aria-haspopup="dialog">
          Last 15 days: Nov 9 – 23
        </button>
        <button type="button">Download</button>
      </form>
      <dl style={{ display: 'flex', gap: 48, marginTop: 20 }}>
        <div>
          <dt {...mark}>Cost</dt>
          <dd {...mark} style={{ fontSize: 28 }}>
            {spend}
          </dd>
        </div>
        <div>
          <dt>Budget used in November</dt>
          <dd style={{ fontSize: 28 }}>{zero ? '$0.00' : '$31.08'} of $120</dd>
        </div>
        <div>
          <dt>Requests</dt>
          <dd style={{ fontSize: 28 }}>{zero ? '0' : '8,904'}</dd>
        </div>
      </dl>
      <Bars zero={zero} />
      <table style={{ width: '100%', marginTop: 20 }}>
        <thead>
          <tr>
            <th>Capability</th>
            <th>Requests</th>
            <th>Cost</th>
          </tr>
        </thead>
        <tbody>
          {['Responses', 'Images', 'Embeddings', 'Audio'].map((name, index) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{zero ? 0 : 1000 >> index}</td>
              <td>{zero || index === 3 ? '$0.00' : `$${12 - index * 2}.10`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>Figures can lag behind. All days begin and end at midnight UTC.</p>
    </>
  );
}

function Bars({ zero }: { zero: boolean }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (!pen || zero) return;
    pen.fillStyle = '#8f7ee7';
    for (let day = 0; day < 15; day++) pen.fillRect(day * 48, 160 - ((day * 37) % 150), 36, (day * 37) % 150);
  }, [zero]);
  return <canvas ref={canvas} data-control="api-usage-utc" width={720} height={160} style={{ marginTop: 20 }} />;
}
