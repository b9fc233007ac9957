/**
 * English words that people use for one another when they ask about usage, limits and bills. Search takes the words of
 * a line for one, with less weight than the very word. One line a meaning; a phrase may have up to three words; all
 * forms of a word are known ("bill" is "billed" too). A word may stand in two lines.
 */
export const SAME = `
price, cost, fee, rate card, how much, expensive, cheap, tariff, worth, pay for
bill, charge, debit, deduct, invoice
invoice, receipt, statement
pay, payment, foot the bill
buy, purchase, get more, order, acquire, checkout
money, fund, cash, dollar, buck, balance
refund, money back, reimburse, chargeback, pay back, paid back, give back, my money, get back, compensate, cash out, return, withdraw
spend, expenditure, expense, cost
budget, spend limit, spend cap, hard limit
limit, cap, ceiling, maximum, restriction
allowance, quota, included usage, pool, bucket, pot, window, contingent
top up, topup, refill, reload, recharge, replenish, add credit, add money, add fund, add balance, load, charge up, put money, buy credit, fill up
credit, balance, prepaid, fund, wallet
left, remain, available, still have, unused, leftover
drain, burn, eat, consume, use up, deplete, gobble, chew, suck, melt, devour, drop, go down, shrink, disappear
run out, ran out, exhaust, used up, deplete, empty, out of, no more, at zero, zero, finish, no credit, nothing left, not enough, insufficient
exceed, reach, overshoot, over limit
expire, lapse, valid, deadline, use by, end date, forfeit, roll over, good for, lifetime
gone, vanish, disappear, lose, miss, wipe
reset, refresh, renew, restore, replenish, start over, come back, refill, start again, regenerate
5 hour, short window, rolling window
year, annual, 12 month, upfront
wait, how long, until, when
refuse, block, stuck, locked out, lock, deny, reject, cut off, not allow, not let
fail, error, broken, not work, crash, problem, issue, trouble
retry, try again, repeat, backoff, again
delay, late, lag, stale, not update, behind, outdated, real time, not show, slow, old number, yesterday
not arrive, not show up, never came, not delivered, not receive, not appear, missing
move, shift, postpone, push back, early, sooner, different day, change
cancel, unsubscribe, end subscription, stop subscription, quit, terminate, stop paying, close account
pause, freeze, suspend, hold
downgrade, lower plan, go back to, switch down
upgrade, move up, level up, higher plan, climb
turn off, disable, switch off, deactivate, stop, prevent, avoid, opt out, get rid, no longer
turn on, enable, switch on, activate, opt in
automatic, auto, by itself, by themselves, on its own, without asking, itself
twice, double, 2 time, duplicate, two payment, two charge, 2 charge, 2 payment
half, 50 percent, discount, cheaper, save, rebate, less
plan, subscription, membership, package, abo
business, team, company, corporate, employer, work account, firm, office
owner, admin, administrator, boss, manager
member, coworker, colleague, teammate, employee, user, person, freelancer
seat, license, per user
account, profile
sign in, log in, login, signin, authenticate, auth, sign on, logged in
log out, sign out, logout
api key, key, secret, sk
leak, steal, hack, compromise, expose, publish, thief, abuse, breach, public
revoke, delete, rotate, remove, invalidate
card, visa, mastercard, payment method, bank
decline, reject, refuse, not accept, fail
tax, vat, gst
cli, terminal, command line, shell, console
ide, vscode, vs code, extension, plugin, editor, jetbrains
app, application, program, script, tool, software, bot, integration
chat, conversation, message, prompt
image, picture, photo, draw, icon, logo, dalle, illustration
video, clip, movie
voice, realtime, speech, audio, talk
fast, quick, speed, speedy, rapid, priority, faster
reason, think
cache, reuse, same prefix
long, big, large, huge
train, learn
privacy, private, confidential, store, retain, retention, gdpr
region, residency, europe, eu, country, data center
time zone, timezone, utc, gmt, local time, clock
page, dashboard, screen, site, website, where, url, link, address, overview
see, view, check, find, look, watch, monitor
graph, chart, diagram, bar, meter, percentage
export, download, csv, excel, spreadsheet, report
raise, increase, higher, lift, extend
rate limit, ratelimit, too many request, rpm, tpm, throttle, too fast, request per minute, token per minute
free, gratis, complimentary, no cost, gift, bonus, promo, promotion, trial, voucher, coupon, starter
new account, newcomer, beginner, sign up, register, fresh, first time, very first, brand new, welcome
minimum, small, least, at least, lowest
negative, below zero, minus, under zero, debt
background, idle, overnight, sleep, while away, not using, phantom, computer off, nobody
share, common, together, combine, both, one place, single, same
separate, apart, own, individual
unlimited, no limit, endless
shut down, discontinue, retire, deprecate, closed, end of life, sunset, switch off, phase out, replace, going away, gone, wind down
capacity, overload, busy, heavy load, high demand, unavailable
pull request, pr, github, repository, repo
phone, mobile, ios, android, iphone, app store, google play
difference, versus, vs, compare, differ
accident, by mistake, wrong, unintended
other app, third party, connect app, another tool
session, conversation, thread, resume
which, who, what person
count, include, cover, part of, contain
split, allocate, divide, breakdown, per person
`;

/** Words that say a question is about OpenAI's products. */
export const OURS = `openai, chatgpt, chat gpt, gpt, codex, sora, dalle, dall e, open ai`;

/** Words of our subject: usage, limits, plans, prices, keys, errors. A question without any is about something else. */
export const SUBJECT = `
usage, quota, allowance, credit, token, budget, spend, billing, bill, invoice, refund, top up, refill, reload, recharge, plus, pro,
enterprise, edu, seat, workspace, api, api key, key, rate limit, too many request, subscription, tier, 5 hour, batch, flex,
playground, realtime, cli, reset, limit, balance, charge, subscribe, upgrade, downgrade, encrypt, decrypt, exceed,
capacity, residency, retention, dashboard, input, output, reason, cache, unlimited, insufficient, leak, revoke
`;

/** Words that belong to our subject, and to others as well. */
export const NEAR = `
use, cap, cost, price, fee, pay, payment, receipt, money, dollar, buy, purchase, week, month, year, plan, go, business, team, free, organization,
project, error, refuse, block, expire, renew, cancel, model, discount, tax, vat, card, drain, burn, consume, owner, admin,
permission, utc, percent, left, remain, grant, shut down, discontinue, retire, sign in, log in, login, account, overload, training,
meter, image, video, review, fast, work, window, bar, decline, hour, minute, day, bank, page, message, request
`;

/** Others' products: a question that names one and none of ours is not for us. */
export const OTHERS = `
claude, anthropic, gemini, copilot, cursor, bedrock, vertex, azure, aws, gcp, mistral, deepseek, grok, xai, perplexity,
midjourney, llama, ollama, hugging face, huggingface, windsurf, replit, qwen, kimi, netflix, spotify, disney, amazon, xbox, playstation,
steam, nintendo, reddit, twitter, facebook, instagram, whatsapp, telegram, tiktok, youtube, icloud, onedrive, dropbox, gmail, docker,
kubernetes, nginx, npm, stripe, vercel, supabase, firebase, heroku, cloudflare, digitalocean, adobe, canva, notion, figma,
uber, airbnb, verizon, vodafone
`;
