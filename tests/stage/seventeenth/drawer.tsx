// A drawer at the end edge of the window, with its title and the cross in one line.

import { type ReactNode, useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Marked } from './kit.tsx';

interface DrawerProps extends Marked {
  title: string;
  close: string;
  onClose: () => void;
  children: ReactNode;
}

export function Drawer({ title, close, mark, onClose, children }: DrawerProps) {
  const id = useId();
  return (
    <Dialog labelledBy={id} overlayClass="overlay" contentClass="v17-drawer" onClose={onClose}>
      <div className="v17-drawer-head">
        <h2 id={id} data-control={mark} className="v17-block-title grow">
          {title}
        </h2>
        <button type="button" aria-label={close} className="btn-icon" onClick={onClose}>
          <Icon name="close" size={16} />
        </button>
      </div>
      <div className="v17-drawer-body">{children}</div>
    </Dialog>
  );
}
