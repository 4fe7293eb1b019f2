import { frameOf } from '../testing/frames';
import { chooseCalculation } from './chooseCalculation';

function chosen(name: string, values: readonly unknown[] = [1, 2], rest = {}, labels?: Record<string, string>) {
  const frame = frameOf([{ name, type: 'number', values, labels }], rest);
  return chooseCalculation('auto', { field: frame.fields[0], frame, quantity: name });
}

describe('the calculation "Auto"', () => {
  it('counts without a value field', () => {
    expect(chooseCalculation('auto', null)).toBe('count');
  });

  it.each(
    [
      'count,Count,cnt,hits,doc_count,sessions,events,total,n,count(*),COUNT(*),count(),count(distinct user),_count',
      'count_over_time({app="x"}[1m]),sum(count_over_time({app="x"}[1m])),sum by (job) (count_over_time(x[5m]))',
      'Doc Count,event_count,num_alerts,number_of_requests,total_requests,failedLogins,commits,countIf(x)',
    ].flatMap((names) => names.split(/,(?![^({]*[)}])/))
  )('adds up %s', (name) => {
    expect(chosen(name)).toBe('sum');
  });

  it.each(
    [
      'load_mw,value,Value,temperature,bytes,errors_per_second,error_rate,avg_count,max_sessions,active_sessions',
      'sum(rate(http_requests_total[5m])),rate(x[5m]),total_memory,discount,country,account,hit_ratio,percent_total',
    ].flatMap((names) => names.split(/,(?![^(]*\))/))
  )('takes the mean of %s', (name) => {
    expect(chosen(name)).toBe('mean');
  });

  it('takes the mean of a field of counts that are no whole numbers', () => {
    expect(chosen('count', [1, null, 2.5])).toBe('mean');
    expect(chosen('count', [1, null, NaN, Infinity])).toBe('sum');
  });

  it('knows counts by the query, where the field is called Value', () => {
    const query = (executedQueryString: string) => chosen('Value', [1], { meta: { executedQueryString } });
    expect(query('Expr: sum by (level) (count_over_time({app="x"}[1m]))\nStep: 1m')).toBe('sum');
    expect(query('Expr: sum(rate({app="x"}[1m]))\nStep: 1m')).toBe('mean');
  });

  it('does not add up a counter of Prometheus, which only ever grows', () => {
    expect(chosen('requests_total')).toBe('sum');
    expect(chosen('requests_total', [21, 32], {}, { __name__: 'requests_total' })).toBe('mean');
  });

  it('adds up the cells of a heatmap', () => {
    expect(chosen('0.5', [1, 2], { meta: { type: 'heatmap-rows' } })).toBe('sum');
    expect(chosen('0.5', [0.1], { meta: { type: 'heatmap-rows' } })).toBe('mean');
  });

  it('leaves the choice to the author', () => {
    expect(chooseCalculation('max', null)).toBe('max');
  });
});
