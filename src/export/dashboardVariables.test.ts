import { dashboardVariables } from './dashboardVariables';

describe('the variables of a dashboard', () => {
  it.each<[string, Array<[name: string, value: string]>]>([
    ['', []],
    // where nothing replaces it
    ['${__all_variables}', []],
    ['var-ip=1.2.3.4', [['ip', '1.2.3.4']]],
    [
      'var-ip=1.2.3.4&var-ip=5.6.7.8&var-site=a',
      [
        ['ip', '1.2.3.4, 5.6.7.8'],
        ['site', 'a'],
      ],
    ],
    ['var-ip=$__all', [['ip', 'All']]],
    ['var-empty=&var-ip=1', [['ip', '1']]],
    ['var-name=a%20%26%20b%3Dc%2B', [['name', 'a & b=c+']]],
    ['var-Filters=ip%7C%3D%7C1.2.3.4&var-Filters=port%7C%21%3D%7C22', [['Filters', 'ip = 1.2.3.4, port != 22']]],
    ['var-Filters=path%7C%3D~%7Ca__gfp__b__gfc__c', [['Filters', 'path =~ a|b,c']]],
    ['var-Filters=ip,Source%7C%3D%7C1,one', [['Filters', 'ip = 1']]],
    // what scenes write of filters, and a value with a single bar
    ['var-Filters=ip%3D%221%22', [['Filters', 'ip="1"']]],
    ['var-text=a%7Cb', [['text', 'a|b']]],
    // several bars are a filter only around an operator
    ['var-text=a%7Cb%7Cc', [['text', 'a|b|c']]],
    [
      'var-ip=10%5C.0%5C.0%5C.1%7C10%5C.0%5C.0%5C.2%7Cerr%235%2C%20x',
      [['ip', '10\\.0\\.0\\.1|10\\.0\\.0\\.2|err#5, x']],
    ],
    ['var-text=a%7C%3D', [['text', 'a|=']]],
    ['var-Filters=ip%7C%3D__gfp__%7C1%7C2,two%23dashboard', [['Filters', 'ip =| 1 2']]],
    ['var-Filters=port%7C%3E%3D%7C1024', [['Filters', 'port >= 1024']]],
    ['var-ip=%3Cb%3E&from=now-1h', [['ip', '<b>']]],
  ])('%s are read as %j', (query, expected) => {
    expect(dashboardVariables(query).map(({ name, value }) => [name, value])).toEqual(expected);
  });
});
