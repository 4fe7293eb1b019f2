import { type LinkModel } from '@grafana/data';
import { Icon } from '@grafana/ui';
import React from 'react';

interface Props {
  readonly link: LinkModel;
  readonly className?: string;
  /** What is clicked; the link's own title with an icon where it is left out. */
  readonly children?: React.ReactNode;
  readonly tabIndex?: number;
}

/** A data link as Grafana resolved it, which also handles clicks where Grafana wants to. Its title stays text. */
export function DataLink({ link, className, children, tabIndex }: Props) {
  const { href, target, title, onClick } = link;
  return (
    <a
      className={className}
      href={href}
      target={target}
      rel="noopener noreferrer"
      title={title}
      tabIndex={tabIndex}
      onClick={
        onClick === undefined
          ? undefined
          : (event) => {
              // with a key held the browser opens the link as it is
              if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
                event.preventDefault();
                onClick(event);
              }
            }
      }
    >
      {children ?? (
        <>
          <Icon name={target === '_blank' ? 'external-link-alt' : 'link'} size="sm" />
          <span>{title}</span>
        </>
      )}
    </a>
  );
}
