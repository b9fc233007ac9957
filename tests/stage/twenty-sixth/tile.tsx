// A tile of the platform's pages: a name, what there is of it, and the way to the section below that says more.

import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

/** The attribute that says which note belongs there, if one does. */
export type Marks = Record<string, string>;

interface TileProps {
  name: string;
  value: string;
  href: string;
  more: string;
  marks?: Marks | undefined;
  children?: ReactNode;
}

export function Tile({ name, value, href, more, marks, children }: TileProps) {
  return (
    <div className={styles.tile}>
      <div {...marks} className={styles.tileName}>
        {name}
      </div>
      <div className={styles.beside}>
        {children}
        <div {...marks} className={styles.figure}>
          {value}
        </div>
      </div>
      <a href={href} className={styles.more}>
        {more}
        <Icon name="chevron" size={14} />
      </a>
    </div>
  );
}
