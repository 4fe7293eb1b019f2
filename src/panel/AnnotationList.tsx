import { css } from '@emotion/css';
import { type GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2, useTheme2 } from '@grafana/ui';
import React, { useState } from 'react';
import { t } from '../i18n/t';
import { annotationColor } from './annotationColor';
import { type BlockAnnotation } from './blockDetails';
import { clamped } from './tooltipStyles';

interface Props {
  readonly annotations: readonly BlockAnnotation[];
  /** False lists the first few and says how many more there are. */
  readonly canShowMore: boolean;
}

const FIRST = 3;

/** More annotations than this are counted, not listed. */
const MOST = 100;

/** The annotations on a block, each with its text, tags and time, beside the color of its mark. All of it stays text. */
export function AnnotationList({ annotations, canShowMore }: Props) {
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  const [all, setAll] = useState(false);
  const shown = annotations.slice(0, all ? MOST : FIRST);
  const more = annotations.length - shown.length;
  return (
    <>
      <ul className={styles.list} aria-label={t('annotations.label', 'Annotations')}>
        {shown.map(({ title, text, tags, when, color }, i) => (
          <li key={i} className={styles.item} style={{ borderLeftColor: annotationColor(color, theme) }}>
            <div className={styles.title}>{title === '' ? text : title}</div>
            {title !== '' && text !== '' && <div className={styles.text}>{text}</div>}
            <div className={styles.text}>{[when, ...tags].filter((part) => part !== '').join(' · ')}</div>
          </li>
        ))}
      </ul>
      {more > 0 && canShowMore && !all && (
        <Button fill="text" size="sm" className={styles.more} onClick={() => setAll(true)}>
          {t('annotations.show-all', 'Show all {{count}} annotations', {
            count: annotations.length,
            defaultValue_one: 'Show the annotation',
          })}
        </Button>
      )}
      {more > 0 && (all || !canShowMore) && (
        <div>
          {t('annotations.more', '{{count}} more annotations', {
            count: more,
            defaultValue_one: '{{count}} more annotation',
          })}
        </div>
      )}
    </>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    list: css({ listStyle: 'none', display: 'flex', flexDirection: 'column', gap: theme.spacing(0.5) }),
    item: css({ borderLeft: '2px solid', paddingLeft: theme.spacing(1) }),
    title: css({ color: theme.colors.text.primary, ...clamped(2) }),
    text: css(clamped(3)),
    more: css({ padding: 0, height: 'auto' }),
  };
}
