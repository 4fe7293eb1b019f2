import { css } from '@emotion/css';
import { type GrafanaTheme2, type StandardEditorContext } from '@grafana/data';
import { Alert, ClipboardButton, RadioButtonGroup, useStyles2 } from '@grafana/ui';
import React, { useId, useMemo, useState } from 'react';
import { t } from '../i18n/t';
import { calculationName } from '../options/optionNames';
import { type CalendarOptions } from '../options/options';
import { type EngineId, engineIds, engines } from '../pushDown/engines';
import { TABLE_PLACEHOLDER } from '../pushDown/eventsSql';
import { type PushDown, type PushedQuery } from '../pushDown/pushDown';
import { writeBySlot } from '../pushDown/writeBySlot';
import { writeFolded } from '../pushDown/writeFolded';
import { orBadSetting } from './badSetting';
import { pushDownSource } from './pushDownSource';
import { noteText, refusalText, settingsTexts } from './pushDownTexts';
import { userLocale } from './userLocale';

interface Props {
  readonly context: StandardEditorContext<CalendarOptions>;
}

type Form = 'bySlot' | 'folded';

const WRITERS = { bySlot: writeBySlot, folded: writeFolded };

/** The query that the panel would like with its present options, for an engine, and what it then has to be set to. */
export function PushDownHelp({ context }: Props) {
  const styles = useStyles2(getStyles);
  const [engine, setEngine] = useState<EngineId>('postgres');
  const [form, setForm] = useState<Form>('bySlot');
  // the pane's field gives one id to all groups of buttons in it, which would then be one group
  const engineGroup = useId();
  const formGroup = useId();
  const [openedMs] = useState(() => Date.now());
  const { options, data, replaceVariables } = context;
  const pushed = useMemo(
    () =>
      orBadSetting(() => {
        if (options === undefined) {
          return null;
        }
        const request = { ...pushDownSource({ options, data, replaceVariables }, openedMs), engine };
        return {
          answer: WRITERS[form](request),
          calculation: calculationName(request.calculation, request.percentile),
        };
      }),
    [options, data, replaceVariables, openedMs, engine, form]
  );
  return (
    <div className={styles.help} data-testid="push-down">
      <RadioButtonGroup
        id={engineGroup}
        className={styles.engines}
        aria-label={t('push-down.engine', 'Engine')}
        options={engineIds.map((id) => ({ value: id, label: engines[id].name }))}
        value={engine}
        onChange={setEngine}
      />
      <RadioButtonGroup
        id={formGroup}
        fullWidth
        aria-label={t('push-down.form', 'Rows of the answer')}
        options={[
          { value: 'bySlot' as const, label: t('push-down.by-slot', 'By slot') },
          { value: 'folded' as const, label: t('push-down.folded', 'Fully folded') },
        ]}
        value={form}
        onChange={setForm}
      />
      <p className={styles.text}>{formText(form)}</p>
      {pushed !== null && 'message' in pushed && <Alert severity="warning" title={pushed.message} />}
      {pushed !== null && 'answer' in pushed && <PushedAnswer {...pushed} />}
    </div>
  );
}

function PushedAnswer({ answer, calculation }: { readonly answer: PushDown; readonly calculation: string }) {
  return answer.kind === 'refused' ? (
    <Alert severity="info" title={refusalText(answer.reason, calculation)} />
  ) : (
    <QueryView {...answer} />
  );
}

function QueryView({ sql, mostRows, settings, notes }: PushedQuery) {
  const styles = useStyles2(getStyles);
  const rows = new Intl.NumberFormat(userLocale()).format(mostRows);
  return (
    <>
      {/* a region that scrolls has to be reached by keys */}
      <pre className={styles.query} tabIndex={0} aria-label={t('push-down.query', 'Query')}>
        {sql}
      </pre>
      <ClipboardButton icon="copy" size="sm" variant="secondary" getText={() => sql}>
        {t('push-down.copy', 'Copy query')}
      </ClipboardButton>
      <ul className={styles.list}>
        <li>{t('push-down.most-rows', 'At most {{rows}} rows in the present time range', { rows })}</li>
        <li>{t('push-down.table', 'Put your table in the place of {{table}}', { table: TABLE_PLACEHOLDER })}</li>
        {settingsTexts(settings).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note} className={styles.text}>
          {noteText(note)}
        </p>
      ))}
    </>
  );
}

function formText(form: Form): string {
  return form === 'bySlot'
    ? t('push-down.by-slot-text', 'A row for each slot of UTC: zone, filter and axes stay changeable in the panel.')
    : t('push-down.folded-text', 'A row for each cell: the smallest answer, good for this calendar alone.');
}

function getStyles(theme: GrafanaTheme2) {
  return {
    help: css({ display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: theme.spacing(1) }),
    engines: css({ alignSelf: 'flex-start', maxWidth: '100%' }),
    text: css({ margin: 0, color: theme.colors.text.secondary, fontSize: theme.typography.bodySmall.fontSize }),
    query: css({
      margin: 0,
      maxHeight: 320,
      overflow: 'auto',
      padding: theme.spacing(1),
      fontSize: theme.typography.bodySmall.fontSize,
      whiteSpace: 'pre',
    }),
    list: css({ margin: 0, paddingLeft: theme.spacing(2.5), fontSize: theme.typography.bodySmall.fontSize }),
  };
}
