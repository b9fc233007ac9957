// /settings/billing of ChatGPT. Reported: the rows' class token, the plan's name as a leaf, the button that changes it. The rest is
// what the settings' Billing tab showed (wallet, transactions). Decoys: the wallet, the payments.

import { Row, Section } from './parts.tsx';

export function BillingPage() {
  return (
    <div className="_panel_kq3z7">
      <div className="_panelHead_kq3z7">
        <h1 data-control="plan-not-api" className="_title_kq3z7">
          Billing
        </h1>
      </div>
      <div className="_sections_kq3z7">
        <Section title="Plan">
          <Row title="ChatGPT Pro 20x" about="$200 / month. Renews on December 4, 2026">
            <button type="button" className="btn btn-secondary">
              <div>Change plan</div>
            </button>
          </Row>
          <Row title="Payment method" about="Visa •••• 4242">
            <button type="button" className="btn btn-secondary">
              <div>Update</div>
            </button>
          </Row>
          <Row title="Wallet balance" about="For purchases in apps">
            <span className="_number_kq3z7">$0.00</span>
          </Row>
        </Section>
        <Section
          title="Transaction history"
          tools={
            <button type="button" className="_link_kq3z7">
              View all
            </button>
          }
        >
          {['Nov 4, 2026', 'Oct 4, 2026', 'Sep 4, 2026'].map((date) => (
            <Row key={date} title="ChatGPT Pro 20x" about={date}>
              <span className="_number_kq3z7">$200.00</span>
            </Row>
          ))}
          <Row title="Codex credits" about="Sep 1, 2026">
            <span className="_number_kq3z7">$40.00</span>
          </Row>
        </Section>
        <div className="_caption_kq3z7 text-token-text-secondary">
          <span>Need help with a charge? </span>
          <a href="https://help.openai.com/" target="_blank" rel="noreferrer" className="_link_kq3z7">
            Contact support
          </a>
        </div>
      </div>
    </div>
  );
}
