// The usage limit resets: tabs for those available and for those of the past, a row for each.

import { useId } from 'react';
import { useFlag } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';
import { TabList, TabPanel } from './radix.tsx';
import {
  Button,
  Card,
  Row,
  RowControl,
  RowDescription,
  RowLabel,
  RowText,
  Section,
  SectionDescription,
  SectionHeader,
  SectionTitle,
} from './settings-kit.tsx';
import type { Words } from './words-en.ts';

const MARK = 'codex-resets';

export function Resets({ words: { resets }, level }: { words: Words; level?: 3 }) {
  const none = useFlag('no-resets');
  const base = `radix-${useId()}`;
  const rows = none ? [] : resets.rows;
  return (
    <Section>
      <SectionHeader
        aside={
          <TabList
            base={base}
            label={resets.title}
            current="available"
            tabs={[
              {
                value: 'available',
                mark: MARK,
                label: (
                  <>
                    {resets.available} <span className="text-token-text-tertiary">{rows.length}</span>
                  </>
                ),
              },
              { value: 'history', label: resets.history },
            ]}
            className="segmented text-xs"
            tabClass="segment"
          />
        }
      >
        <SectionTitle level={level ?? 2} mark={MARK}>
          {resets.title}
        </SectionTitle>
        <SectionDescription mark={MARK}>{resets.about}</SectionDescription>
      </SectionHeader>
      <TabPanel base={base} value="available">
        <Card>
          {none && (
            <div data-control={MARK} className="flex flex-col items-center gap-2 px-4 py-8 text-token-text-secondary">
              <Icon name="bolt" size={24} />
              <div className="text-sm">{resets.none}</div>
            </div>
          )}
          {rows.map(([expires, moment]) => (
            <Row key={moment}>
              <RowText>
                <RowLabel mark={MARK}>{resets.full}</RowLabel>
                <RowDescription mark={MARK}>
                  <span title={moment}>{expires}</span>
                </RowDescription>
              </RowText>
              <RowControl>
                <Button mark={MARK}>{resets.use}</Button>
              </RowControl>
            </Row>
          ))}
          {!none && (
            <Row>
              <RowText>
                <RowLabel>{resets.allow}</RowLabel>
              </RowText>
              <RowControl>
                <Switch label={resets.allow} className="toggle" thumbClass="toggle-thumb" />
              </RowControl>
            </Row>
          )}
        </Card>
      </TabPanel>
    </Section>
  );
}
