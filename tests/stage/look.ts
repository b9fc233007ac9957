// Takes pictures of the replica pages, to look at: `node tests/stage/look.ts [folder] [part of a name]`. Fails on any console error.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { buildStage, respond } from './serve.ts';

const PAGES: Record<string, string> = {
  'next-tiles': 'https://chatgpt.com/settings/usage?stage=next',
  'next-tiles-zero': 'https://chatgpt.com/settings/usage?stage=next,credits-zero,weekly-only',
  'next-dialogo': 'https://chatgpt.com/c/1?stage=next,spanish#settings/Usage',
  'next-costs': 'https://platform.openai.com/usage?stage=next',
  'next-costs-zero': 'https://platform.openai.com/usage?stage=next,zero',
  'next-balance': 'https://platform.openai.com/settings/organization/billing/overview?stage=next',
  'next-guardrails': 'https://platform.openai.com/settings/organization/limits?stage=next',
  'next-guardrails-project': 'https://platform.openai.com/settings/proj_abc123/limits?stage=next',
  'third-gauges': 'https://chatgpt.com/settings/usage?stage=third',
  'third-gauges-zero': 'https://chatgpt.com/settings/usage?stage=third,weekly-only,credits-zero',
  'third-janela': 'https://chatgpt.com/c/1?stage=third,portuguese#settings/Usage',
  'third-activity': 'https://chatgpt.com/settings/usage?tab=analytics&stage=third',
  'third-subscription': 'https://chatgpt.com/settings/billing?stage=third',
  'third-spend': 'https://platform.openai.com/usage?stage=third',
  'third-spend-zero': 'https://platform.openai.com/usage?stage=third,zero',
  'third-funds': 'https://platform.openai.com/settings/organization/billing/overview?stage=third',
  'third-funds-recharge':
    'https://platform.openai.com/settings/organization/billing/overview?stage=third,auto-recharge',
  'third-caps': 'https://platform.openai.com/settings/organization/limits?stage=third',
  'third-keys': 'https://platform.openai.com/api-keys?stage=third',
  'fourth-usage': 'https://chatgpt.com/settings/usage?stage=fourth',
  'fourth-usage-zero': 'https://chatgpt.com/settings/usage?stage=fourth,weekly-only,credits-zero',
  'fourth-usage-workspace': 'https://chatgpt.com/settings/usage?stage=fourth,workspace,no-resets',
  'fourth-usage-japanese': 'https://chatgpt.com/settings/usage?stage=fourth,japanese',
  'fourth-dialog-german': 'https://chatgpt.com/c/1?stage=fourth,german#settings/Usage',
  'fourth-periods': 'https://chatgpt.com/settings/usage?tab=analytics&stage=fourth',
  'fourth-codex-analytics': 'https://chatgpt.com/codex/cloud/settings/analytics?stage=fourth#usage',
  'fourth-billing-spanish': 'https://chatgpt.com/settings/billing?stage=fourth,spanish',
  'fourth-chat-loading': 'https://chatgpt.com/c/1?stage=fourth,loading#settings/Usage',
  'fourth-api-usage': 'https://platform.openai.com/usage?stage=fourth',
  'fourth-api-usage-zero': 'https://platform.openai.com/settings/organization/usage?stage=fourth,zero,single-project',
  'fourth-api-billing': 'https://platform.openai.com/settings/organization/billing/overview?stage=fourth',
  'fourth-api-billing-recharge':
    'https://platform.openai.com/settings/organization/billing?stage=fourth,auto-recharge,negative',
  'fourth-api-billing-trial':
    'https://platform.openai.com/settings/organization/billing/overview?stage=fourth,free-trial',
  'fourth-api-grants': 'https://platform.openai.com/settings/organization/billing/credit-grants?stage=fourth',
  'fourth-limits': 'https://platform.openai.com/settings/organization/limits?stage=fourth',
  'fourth-limits-none': 'https://platform.openai.com/settings/organization/limits?stage=fourth,no-limit,named-tier',
  'fourth-limits-project': 'https://platform.openai.com/settings/proj_abc123/limits?stage=fourth',
  'fourth-limits-editing': 'https://platform.openai.com/settings/proj_abc123/limits?stage=fourth,editing',
  'fourth-limits-no-access': 'https://platform.openai.com/settings/organization/limits?stage=fourth,no-access',
  'fourth-keys': 'https://platform.openai.com/api-keys?stage=fourth',
  'fifth-usage': 'https://chatgpt.com/settings/usage?stage=fifth',
  'fifth-usage-workspace':
    'https://chatgpt.com/settings/usage?tab=overview&stage=fifth,workspace,weekly-zero,no-resets',
  'fifth-usage-korean': 'https://chatgpt.com/settings/usage?stage=fifth,korean,untouched',
  'fifth-dialog-french': 'https://chatgpt.com/c/1?stage=fifth,french,weekly-only,credits-zero#settings/Usage',
  'fifth-dialog-billing': 'https://chatgpt.com/c/1?stage=fifth#settings/Billing',
  'fifth-history': 'https://chatgpt.com/settings/usage?tab=analytics&stage=fifth',
  'fifth-codex-balance': 'https://chatgpt.com/codex/cloud/settings/analytics?stage=fifth#usage',
  'fifth-billing-portuguese': 'https://chatgpt.com/settings/billing?stage=fifth,portuguese',
  'fifth-landing': 'https://chatgpt.com/settings/usage?stage=fifth,signed-out',
  'fifth-api-usage': 'https://platform.openai.com/usage?stage=fifth',
  'fifth-api-usage-zero': 'https://platform.openai.com/settings/organization/usage?stage=fifth,zero,single-project',
  'fifth-api-billing': 'https://platform.openai.com/settings/organization/billing/overview?stage=fifth',
  'fifth-api-billing-recharge':
    'https://platform.openai.com/settings/organization/billing?stage=fifth,auto-recharge,negative,api-balance',
  'fifth-api-billing-no-access':
    'https://platform.openai.com/settings/organization/billing/overview?stage=fifth,no-access',
  'fifth-limits': 'https://platform.openai.com/settings/organization/limits?stage=fifth',
  'fifth-limits-none': 'https://platform.openai.com/settings/organization/limits?stage=fifth,no-limit,named-tier',
  'fifth-limits-editing': 'https://platform.openai.com/settings/proj_abc123/limits?stage=fifth,editing',
  'fifth-keys': 'https://platform.openai.com/settings/proj_abc123/api-keys?stage=fifth',
  'sixth-usage': 'https://chatgpt.com/settings/usage?stage=sixth',
  'sixth-usage-workspace':
    'https://chatgpt.com/settings/usage?tab=overview&stage=sixth,workspace,weekly-only,no-resets',
  'sixth-usage-traditional': 'https://chatgpt.com/settings/usage?stage=sixth,traditional,credits-zero',
  'sixth-history': 'https://chatgpt.com/settings/usage?tab=analytics&stage=sixth',
  'sixth-dialog-italian': 'https://chatgpt.com/c/1?stage=sixth,italian,weekly-zero#settings/Usage',
  'sixth-codex-cards': 'https://chatgpt.com/codex/cloud/settings/analytics?stage=sixth#usage',
  'sixth-billing': 'https://chatgpt.com/settings/billing?stage=sixth',
  'sixth-went-wrong': 'https://chatgpt.com/settings/usage?stage=sixth,failed',
  'sixth-api-usage': 'https://platform.openai.com/usage?stage=sixth',
  'sixth-api-usage-zero': 'https://platform.openai.com/settings/organization/usage?stage=sixth,zero,single-project',
  'sixth-api-billing': 'https://platform.openai.com/settings/organization/billing/overview?stage=sixth',
  'sixth-api-billing-recharge':
    'https://platform.openai.com/settings/organization/billing?stage=sixth,auto-recharge,api-balance,negative',
  'sixth-first-purchase': 'https://platform.openai.com/settings/organization/billing/overview?stage=sixth,empty',
  'sixth-limits': 'https://platform.openai.com/settings/organization/limits?stage=sixth,named-tier',
  'sixth-limits-project': 'https://platform.openai.com/settings/proj_abc123/limits?stage=sixth,no-limit',
  'sixth-keys': 'https://platform.openai.com/settings/organization/api-keys?stage=sixth',
  'seventh-usage': 'https://chatgpt.com/settings/usage?stage=seventh',
  'seventh-usage-zero':
    'https://chatgpt.com/settings/usage?tab=overview&stage=seventh,weekly-only,credits-zero,no-resets',
  'seventh-usage-workspace': 'https://chatgpt.com/settings/usage?stage=seventh,workspace,weekly-zero',
  'seventh-usage-japanese': 'https://chatgpt.com/settings/usage?stage=seventh,japanese',
  'seventh-history': 'https://chatgpt.com/settings/usage?tab=analytics&stage=seventh',
  'seventh-dialog-german': 'https://chatgpt.com/c/1?stage=seventh,german#settings/Usage',
  'seventh-codex-page': 'https://chatgpt.com/codex/cloud/settings/analytics?stage=seventh#usage',
  'seventh-billing': 'https://chatgpt.com/settings/billing?stage=seventh',
  'seventh-api-usage': 'https://platform.openai.com/usage?stage=seventh',
  'seventh-api-usage-zero': 'https://platform.openai.com/settings/organization/usage?stage=seventh,zero,single-project',
  'seventh-api-billing': 'https://platform.openai.com/settings/organization/billing/overview?stage=seventh',
  'seventh-api-billing-recharge':
    'https://platform.openai.com/settings/organization/billing?stage=seventh,auto-recharge,api-balance,negative',
  'seventh-api-grants': 'https://platform.openai.com/settings/organization/billing/credit-grants?stage=seventh',
  'seventh-limits': 'https://platform.openai.com/settings/organization/limits?stage=seventh,named-tier',
  'seventh-limits-none': 'https://platform.openai.com/settings/organization/limits?stage=seventh,no-limit,launch',
  'seventh-limits-editing': 'https://platform.openai.com/settings/proj_abc123/limits?stage=seventh,editing',
  'seventh-keys': 'https://platform.openai.com/api-keys?stage=seventh',
  'seventh-plan-list': 'https://chatgpt.com/settings/usage?stage=seventh,empty',
  'seventh-no-usage-access': 'https://platform.openai.com/usage?stage=seventh,no-access',
  'seventh-not-loaded': 'https://platform.openai.com/settings/organization/limits?stage=seventh,failed',
  'eighth-usage': 'https://chatgpt.com/settings/usage?stage=eighth',
  'eighth-usage-workspace':
    'https://chatgpt.com/settings/usage?tab=overview&stage=eighth,workspace,weekly-only,no-resets',
  'eighth-usage-korean': 'https://chatgpt.com/settings/usage?stage=eighth,korean,credits-zero',
  'eighth-analytics': 'https://chatgpt.com/settings/usage?tab=analytics&stage=eighth',
  'eighth-dialog-french': 'https://chatgpt.com/c/1?stage=eighth,french#settings/Usage',
  'eighth-codex-dashboard': 'https://chatgpt.com/codex/cloud/settings/analytics?stage=eighth,weekly-zero#usage',
  'eighth-billing': 'https://chatgpt.com/settings/billing?stage=eighth',
  'eighth-get-started': 'https://chatgpt.com/settings/usage?stage=eighth,empty',
  'eighth-api-usage': 'https://platform.openai.com/usage?stage=eighth',
  'eighth-api-usage-zero': 'https://platform.openai.com/settings/organization/usage?stage=eighth,zero,single-project',
  'eighth-api-usage-no-access': 'https://platform.openai.com/usage?stage=eighth,no-access',
  'eighth-api-billing': 'https://platform.openai.com/settings/organization/billing/overview?stage=eighth',
  'eighth-api-billing-recharge':
    'https://platform.openai.com/settings/organization/billing?stage=eighth,auto-recharge,api-balance,negative',
  'eighth-api-grants': 'https://platform.openai.com/settings/organization/billing/credit-grants?stage=eighth',
  'eighth-limits': 'https://platform.openai.com/settings/organization/limits?stage=eighth,named-tier',
  'eighth-limits-none': 'https://platform.openai.com/settings/organization/limits?stage=eighth,no-limit',
  'eighth-limits-editing': 'https://platform.openai.com/settings/proj_abc123/limits?stage=eighth,editing',
  'eighth-limits-failed': 'https://platform.openai.com/settings/organization/limits?stage=eighth,failed',
  'eighth-keys': 'https://platform.openai.com/settings/proj_abc123/api-keys?stage=eighth',
  'ninth-usage': 'https://chatgpt.com/settings/usage?stage=ninth',
  'ninth-usage-weekly-only':
    'https://chatgpt.com/settings/usage?tab=overview&stage=ninth,weekly-only,credits-zero,no-resets',
  'ninth-usage-workspace': 'https://chatgpt.com/settings/usage?stage=ninth,workspace,weekly-zero',
  'ninth-usage-spanish': 'https://chatgpt.com/settings/usage?stage=ninth,spanish',
  'ninth-analytics': 'https://chatgpt.com/settings/usage?tab=analytics&stage=ninth',
  'ninth-dialog-chinese': 'https://chatgpt.com/c/1?stage=ninth,chinese#settings/Usage',
  'ninth-codex-analytics': 'https://chatgpt.com/codex/cloud/settings/analytics?stage=ninth#usage',
  'ninth-billing': 'https://chatgpt.com/settings/billing?stage=ninth',
  'ninth-plan-offers': 'https://chatgpt.com/settings/usage?stage=ninth,empty',
  'ninth-usage-failed': 'https://chatgpt.com/settings/usage?stage=ninth,failed',
  'ninth-api-usage': 'https://platform.openai.com/usage?stage=ninth',
  'ninth-api-usage-zero': 'https://platform.openai.com/settings/organization/usage?stage=ninth,zero,single-project',
  'ninth-api-usage-no-access': 'https://platform.openai.com/usage?stage=ninth,no-access',
  'ninth-api-billing': 'https://platform.openai.com/settings/organization/billing/overview?stage=ninth',
  'ninth-api-billing-recharge':
    'https://platform.openai.com/settings/organization/billing?stage=ninth,auto-recharge,api-balance,negative',
  'ninth-api-grants': 'https://platform.openai.com/settings/organization/billing/credit-grants?stage=ninth',
  'ninth-api-billing-start': 'https://platform.openai.com/settings/organization/billing/overview?stage=ninth,empty',
  'ninth-limits': 'https://platform.openai.com/settings/organization/limits?stage=ninth,named-tier',
  'ninth-limits-none': 'https://platform.openai.com/settings/organization/limits?stage=ninth,no-limit',
  'ninth-limits-editing': 'https://platform.openai.com/settings/proj_abc123/limits?stage=ninth,editing',
  'ninth-keys': 'https://platform.openai.com/api-keys?stage=ninth',
  'tenth-usage': 'https://chatgpt.com/settings/usage?stage=tenth',
  'tenth-usage-zero': 'https://chatgpt.com/settings/usage?tab=overview&stage=tenth,weekly-only,credits-zero,no-resets',
  'tenth-usage-workspace': 'https://chatgpt.com/settings/usage?stage=tenth,workspace,weekly-zero',
  'tenth-usage-polish': 'https://chatgpt.com/settings/usage?stage=tenth,polish',
  'tenth-history': 'https://chatgpt.com/settings/usage?tab=analytics&stage=tenth',
  'tenth-dialog-portuguese': 'https://chatgpt.com/c/1?stage=tenth,portuguese#settings/Usage',
  'tenth-codex-report': 'https://chatgpt.com/codex/cloud/settings/analytics?stage=tenth#usage',
  'tenth-billing': 'https://chatgpt.com/settings/billing?stage=tenth',
  'tenth-api-usage': 'https://platform.openai.com/usage?stage=tenth',
  'tenth-api-usage-zero': 'https://platform.openai.com/settings/organization/usage?stage=tenth,zero,single-project',
  'tenth-api-billing': 'https://platform.openai.com/settings/organization/billing/overview?stage=tenth',
  'tenth-api-billing-recharge':
    'https://platform.openai.com/settings/organization/billing?stage=tenth,auto-recharge,api-balance',
  'tenth-api-grants': 'https://platform.openai.com/settings/organization/billing/credit-grants?stage=tenth',
  'tenth-limits': 'https://platform.openai.com/settings/organization/limits?stage=tenth,named-tier',
  'tenth-limits-none': 'https://platform.openai.com/settings/organization/limits?stage=tenth,no-limit',
  'tenth-limits-editing': 'https://platform.openai.com/settings/proj_abc123/limits?stage=tenth,editing',
  'tenth-keys': 'https://platform.openai.com/api-keys?stage=tenth',
  'tenth-plan-picker': 'https://chatgpt.com/settings/usage?stage=tenth,empty',
  'tenth-no-access': 'https://platform.openai.com/usage?stage=tenth,no-access',
  'tenth-set-up-billing': 'https://platform.openai.com/settings/organization/billing/overview?stage=tenth,empty',
  'tenth-limits-failed': 'https://platform.openai.com/settings/organization/limits?stage=tenth,failed',
  'eleventh-usage': 'https://chatgpt.com/settings/usage?stage=eleventh',
  'eleventh-usage-italian':
    'https://chatgpt.com/settings/usage?tab=overview&stage=eleventh,italian,weekly-only,credits-zero,no-resets',
  'eleventh-usage-workspace': 'https://chatgpt.com/settings/usage?stage=eleventh,workspace,weekly-zero',
  'eleventh-analytics': 'https://chatgpt.com/settings/usage?tab=analytics&stage=eleventh',
  'eleventh-dialog-dutch': 'https://chatgpt.com/c/1?stage=eleventh,dutch#settings/Usage',
  'eleventh-codex-limits': 'https://chatgpt.com/codex/cloud/settings/analytics?stage=eleventh#usage',
  'eleventh-billing': 'https://chatgpt.com/settings/billing?stage=eleventh',
  'eleventh-api-usage': 'https://platform.openai.com/usage?stage=eleventh',
  'eleventh-api-usage-zero':
    'https://platform.openai.com/settings/organization/usage?stage=eleventh,zero,single-project',
  'eleventh-api-billing': 'https://platform.openai.com/settings/organization/billing/overview?stage=eleventh',
  'eleventh-api-billing-recharge':
    'https://platform.openai.com/settings/organization/billing?stage=eleventh,auto-recharge,api-balance,negative',
  'eleventh-api-grants': 'https://platform.openai.com/settings/organization/billing/credit-grants?stage=eleventh',
  'eleventh-limits': 'https://platform.openai.com/settings/organization/limits?stage=eleventh,named-tier',
  'eleventh-limits-editing': 'https://platform.openai.com/settings/proj_abc123/limits?stage=eleventh,editing',
  'eleventh-limits-none': 'https://platform.openai.com/settings/proj_abc123/limits?stage=eleventh,no-limit',
  'eleventh-keys': 'https://platform.openai.com/api-keys?stage=eleventh',
  'eleventh-plan-needed': 'https://chatgpt.com/settings/usage?stage=eleventh,empty',
  'eleventh-no-permission': 'https://platform.openai.com/usage?stage=eleventh,no-access',
  'eleventh-limits-failed': 'https://platform.openai.com/settings/organization/limits?stage=eleventh,failed',
  'twelfth-usage': 'https://chatgpt.com/settings/usage?stage=twelfth',
  'twelfth-usage-portuguese': 'https://chatgpt.com/settings/usage?stage=twelfth,portuguese,weekly-only,credits-zero',
  'twelfth-usage-workspace': 'https://chatgpt.com/settings/usage?tab=overview&stage=twelfth,workspace,no-resets',
  'twelfth-analytics': 'https://chatgpt.com/settings/usage?tab=analytics&stage=twelfth',
  'twelfth-dialog-turkish': 'https://chatgpt.com/c/1?stage=twelfth,turkish#settings/Usage',
  'twelfth-codex-usage': 'https://chatgpt.com/codex/settings/usage?stage=twelfth',
  'twelfth-billing': 'https://chatgpt.com/settings/billing?stage=twelfth',
  'twelfth-api-usage': 'https://platform.openai.com/usage?stage=twelfth',
  'twelfth-api-usage-zero': 'https://platform.openai.com/settings/organization/usage?stage=twelfth,zero,single-project',
  'twelfth-api-billing': 'https://platform.openai.com/settings/organization/billing/overview?stage=twelfth',
  'twelfth-api-billing-recharge':
    'https://platform.openai.com/settings/organization/billing?stage=twelfth,auto-recharge,api-balance',
  'twelfth-api-grants': 'https://platform.openai.com/settings/organization/billing/credit-grants?stage=twelfth',
  'twelfth-limits': 'https://platform.openai.com/settings/organization/limits?stage=twelfth,named-tier',
  'twelfth-limits-none': 'https://platform.openai.com/settings/organization/limits?stage=twelfth,no-limit',
  'twelfth-limits-editing': 'https://platform.openai.com/settings/proj_abc123/limits?stage=twelfth,editing',
  'twelfth-keys': 'https://platform.openai.com/api-keys?stage=twelfth',
  'twelfth-failed': 'https://chatgpt.com/settings/usage?tab=analytics&stage=twelfth,failed',
  'twelfth-plan-offer': 'https://chatgpt.com/settings/usage?stage=twelfth,empty',
  'twelfth-no-access': 'https://platform.openai.com/usage?stage=twelfth,no-access',
  'twelfth-first-purchase': 'https://platform.openai.com/settings/organization/billing/overview?stage=twelfth,empty',
  'thirteenth-usage': 'https://chatgpt.com/settings/usage?stage=thirteenth',
  'thirteenth-usage-zero':
    'https://chatgpt.com/settings/usage?tab=overview&stage=thirteenth,weekly-only,credits-zero,no-resets',
  'thirteenth-usage-workspace': 'https://chatgpt.com/settings/usage?stage=thirteenth,workspace,weekly-zero',
  'thirteenth-usage-swedish': 'https://chatgpt.com/settings/usage?stage=thirteenth,swedish',
  'thirteenth-analytics': 'https://chatgpt.com/settings/usage?tab=analytics&stage=thirteenth',
  'thirteenth-dialog-korean': 'https://chatgpt.com/c/1?stage=thirteenth,korean#settings/Usage',
  'thirteenth-codex-usage': 'https://chatgpt.com/codex/cloud/settings/analytics?stage=thirteenth#usage',
  'thirteenth-billing': 'https://chatgpt.com/settings/billing?stage=thirteenth',
  'thirteenth-api-usage': 'https://platform.openai.com/usage?stage=thirteenth',
  'thirteenth-api-usage-zero':
    'https://platform.openai.com/settings/organization/usage?stage=thirteenth,zero,single-project',
  'thirteenth-api-billing': 'https://platform.openai.com/settings/organization/billing/overview?stage=thirteenth',
  'thirteenth-api-billing-recharge':
    'https://platform.openai.com/settings/organization/billing?stage=thirteenth,auto-recharge,api-balance,negative',
  'thirteenth-api-grants': 'https://platform.openai.com/settings/organization/billing/credit-grants?stage=thirteenth',
  'thirteenth-limits': 'https://platform.openai.com/settings/organization/limits?stage=thirteenth,named-tier',
  'thirteenth-limits-editing': 'https://platform.openai.com/settings/proj_abc123/limits?stage=thirteenth,editing',
  'thirteenth-limits-none': 'https://platform.openai.com/settings/proj_abc123/limits?stage=thirteenth,no-limit',
  'thirteenth-keys': 'https://platform.openai.com/api-keys?stage=thirteenth',
  'thirteenth-plan-offer': 'https://chatgpt.com/settings/usage?stage=thirteenth,empty',
  'thirteenth-panel-failed': 'https://chatgpt.com/settings/usage?stage=thirteenth,failed',
  'thirteenth-no-access': 'https://platform.openai.com/usage?stage=thirteenth,no-access',
  'thirteenth-limits-failed': 'https://platform.openai.com/settings/organization/limits?stage=thirteenth,failed',
  'chatgpt-usage': 'https://chatgpt.com/settings/usage?tab=overview&stage=five-hour',
  'chatgpt-usage-workspace': 'https://chatgpt.com/settings/usage?stage=workspace,no-resets,weekly-zero',
  'chatgpt-usage-korean': 'https://chatgpt.com/settings/usage?stage=korean,weekly-only',
  'chatgpt-usage-chinese': 'https://chatgpt.com/settings/usage?tab=analytics&stage=chinese',
  'chatgpt-usage-traditional': 'https://chatgpt.com/settings/usage?stage=traditional,untouched',
  'chatgpt-usage-ssr-rtl': 'https://chatgpt.com/settings/usage?stage=ssr,rtl',
  'chatgpt-usage-loading': 'https://chatgpt.com/settings/usage?stage=loading',
  'chatgpt-usage-signed-out': 'https://chatgpt.com/settings/usage?stage=signed-out',
  'chatgpt-usage-chooser': 'https://chatgpt.com/settings/usage?stage=chooser',
  'chatgpt-usage-challenge': 'https://chatgpt.com/settings/usage?stage=challenge',
  'chatgpt-usage-daily-first': 'https://chatgpt.com/settings/usage?stage=loading,daily-first',
  'chatgpt-analytics': 'https://chatgpt.com/settings/usage?tab=analytics&stage=five-hour',
  'chatgpt-billing': 'https://chatgpt.com/settings/billing?stage=five-hour',
  'chatgpt-general': 'https://chatgpt.com/settings/general-settings?stage=five-hour',
  'chatgpt-legacy': 'https://chatgpt.com/codex/cloud/settings/analytics?stage=five-hour',
  'chatgpt-legacy-2025': 'https://chatgpt.com/codex/settings/usage?stage=credits-zero',
  'chatgpt-legacy-june': 'https://chatgpt.com/codex/cloud/settings/analytics?stage=june',
  'chatgpt-legacy-workspace': 'https://chatgpt.com/codex/cloud/settings/analytics?stage=workspace,no-resets',
  'chatgpt-legacy-german': 'https://chatgpt.com/codex/cloud/settings/analytics?stage=german',
  'chatgpt-legacy-japanese': 'https://chatgpt.com/codex/settings/usage?stage=japanese',
  'chatgpt-billing-korean': 'https://chatgpt.com/settings/billing?stage=korean',
  'chatgpt-chat': 'https://chatgpt.com/c/1?stage=five-hour',
  'chatgpt-dialog': 'https://chatgpt.com/c/1?stage=five-hour#settings/Usage',
  'chatgpt-dialog-native': 'https://chatgpt.com/c/1?stage=native#settings/Usage',
  'chatgpt-dialog-korean': 'https://chatgpt.com/c/1?stage=korean,credits-zero#settings/Usage',
  'chatgpt-dialog-analytics': 'https://chatgpt.com/c/1?stage=five-hour#settings/Analytics',
  'chatgpt-dialog-billing': 'https://chatgpt.com/?stage=ssr#settings/billing',
  'chatgpt-gpts': 'https://chatgpt.com/gpts?stage=ssr',
  'chatgpt-login': 'https://chatgpt.com/auth/login?stage=five-hour',
  'platform-usage': 'https://platform.openai.com/usage?stage=five-hour',
  'platform-usage-zero': 'https://platform.openai.com/settings/organization/usage?stage=zero,single-project',
  'platform-project-analytics': 'https://platform.openai.com/usage?stage=project-analytics',
  'platform-organization-analytics': 'https://platform.openai.com/usage?stage=organization-analytics,zero',
  'platform-no-access': 'https://platform.openai.com/usage?stage=no-access',
  'platform-billing': 'https://platform.openai.com/settings/organization/billing/overview?stage=ssr',
  'platform-billing-recharge':
    'https://platform.openai.com/settings/organization/billing?stage=api-balance,negative,auto-recharge',
  'platform-billing-trial': 'https://platform.openai.com/settings/organization/billing/overview?stage=free-trial',
  'platform-billing-payment':
    'https://platform.openai.com/settings/organization/billing/payment-methods?stage=five-hour',
  'platform-billing-history': 'https://platform.openai.com/settings/organization/billing/history?stage=ssr',
  'platform-billing-grants': 'https://platform.openai.com/settings/organization/billing/credit-grants?stage=ssr',
  'platform-billing-preferences': 'https://platform.openai.com/settings/organization/billing/preferences?stage=ssr',
  'platform-limits': 'https://platform.openai.com/settings/organization/limits?stage=ssr',
  'platform-limits-project': 'https://platform.openai.com/settings/proj_abc123/limits?stage=no-limit,rtl',
  'platform-limits-editing':
    'https://platform.openai.com/settings/organization/limits?stage=editing,spend-alerts,launch',
  'platform-limits-old': 'https://platform.openai.com/settings/organization/limits?stage=old-budget,grow',
  'platform-limits-project-editing': 'https://platform.openai.com/settings/proj_abc123/limits?stage=editing',
  'platform-api-keys-project': 'https://platform.openai.com/settings/proj_abc123/api-keys?stage=single-project',
  'platform-api-keys': 'https://platform.openai.com/api-keys?stage=ssr',
  'fresh-chatgpt-usage': 'https://chatgpt.com/settings/usage?stage=fresh',
  'fresh-chatgpt-usage-empty': 'https://chatgpt.com/settings/usage?stage=fresh,weekly-zero,credits-zero,no-resets',
  'fresh-chatgpt-usage-german': 'https://chatgpt.com/settings/usage?stage=fresh,german,workspace,weekly-only',
  'fresh-chatgpt-usage-loading': 'https://chatgpt.com/settings/usage?stage=fresh,loading',
  'fresh-chatgpt-analytics': 'https://chatgpt.com/settings/usage?tab=analytics&stage=fresh',
  'fresh-chatgpt-dialog-french': 'https://chatgpt.com/c/1?stage=fresh,french#settings/Usage',
  'fresh-chatgpt-billing': 'https://chatgpt.com/settings/billing?stage=fresh',
  'fresh-platform-usage': 'https://platform.openai.com/usage?stage=fresh',
  'fresh-platform-usage-zero': 'https://platform.openai.com/usage?stage=fresh,zero',
  'fresh-platform-analytics': 'https://platform.openai.com/usage?stage=fresh,organization-analytics',
  'fresh-platform-analytics-zero':
    'https://platform.openai.com/settings/organization/usage?stage=fresh,organization-analytics,zero',
  'fresh-platform-billing': 'https://platform.openai.com/settings/organization/billing/overview?stage=fresh',
  'fresh-platform-billing-recharge':
    'https://platform.openai.com/settings/organization/billing?stage=fresh,auto-recharge,negative',
  'fresh-platform-limits': 'https://platform.openai.com/settings/organization/limits?stage=fresh',
  'fresh-platform-limits-none': 'https://platform.openai.com/settings/organization/limits?stage=fresh,no-limit',
  'fresh-platform-limits-project': 'https://platform.openai.com/settings/proj_abc123/limits?stage=fresh',
  'fresh-platform-api-keys': 'https://platform.openai.com/api-keys?stage=fresh',
  'platform-docs': 'https://platform.openai.com/docs/overview?stage=ssr',
  'platform-logs': 'https://platform.openai.com/logs?stage=ssr',
  'platform-profile': 'https://platform.openai.com/settings/profile?stage=late',
};

const folder = process.argv[2] ?? '.output/stage-pictures';
const only = process.argv[3] ?? '';
mkdirSync(folder, { recursive: true });
await buildStage();

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
await context.route('**', async (route) => {
  const response = respond(route.request().url());
  if (!response) return route.abort();
  const { status, contentType, headers = {}, body } = response;
  return route.fulfill({ status, contentType, headers, body });
});

const page = await context.newPage();
const errors: string[] = [];
page.on('console', (message) => {
  if (['error', 'warning'].includes(message.type())) errors.push(`${page.url()} ${message.text()}`);
});
page.on('pageerror', (error) => errors.push(`${page.url()} ${error.message}`));

for (const [name, address] of Object.entries(PAGES)) {
  if (!name.includes(only)) continue;
  for (const theme of ['light', 'dark']) {
    await page.goto(theme === 'dark' ? address.replace('stage=', 'stage=dark,') : address);
    if (!address.includes('loading')) await page.waitForFunction(() => window.stage.ready);
    if (name === 'platform-limits') await page.getByRole('button', { name: 'Edit spend limit' }).click();
    await page.screenshot({ path: join(folder, `${name}-${theme}.png`) });
  }
}
await browser.close();

for (const error of errors) console.error(error);
process.exitCode = errors.length > 0 ? 1 : 0;
