import { expect, test } from 'vitest'
import { cleanUrl } from './clean-url'

test.each<[string, string, string]>([
  ['nothing to take', 'https://example.com/a?id=7#top', 'https://example.com/a?id=7#top'],
  ['marks of a campaign', 'https://example.com/a?utm_source=x&utm_medium=y', 'https://example.com/a'],
  [
    'what stays keeps its place and spelling',
    'https://example.com/خبر?id=7&fbclid=Ab&ص=٢',
    'https://example.com/خبر?id=7&ص=٢',
  ],
  ['the place in the page stays', 'https://example.com/a?gclid=1#part', 'https://example.com/a#part'],
  [
    'Google',
    'https://www.google.com/url?q=https://example.com/a%3Fid%3D7&sa=D&source=editors&ust=1',
    'https://example.com/a?id=7',
  ],
  [
    'Facebook',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2Fa%3Ffbclid%3DX&h=AT1',
    'https://example.com/a',
  ],
  [
    'Outlook',
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%2Fa&data=05%7C01',
    'https://example.com/a',
  ],
  [
    'one redirector behind the other',
    'https://www.google.com/url?q=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fexample.com%252Fa',
    'https://example.com/a',
  ],
  [
    'a redirector may not lead to a script',
    'https://www.google.com/url?q=javascript:alert(1)',
    'https://www.google.com/url?q=javascript:alert(1)',
  ],
  ['a shortener stays', 'https://t.co/AbC123', 'https://t.co/AbC123'],
  ['YouTube keeps its film and its moment', 'https://youtu.be/abc?si=XYZ&t=30', 'https://youtu.be/abc?t=30'],
  ['a «t» elsewhere means something', 'https://example.com/?t=30&s=2', 'https://example.com/?t=30&s=2'],
  ['a search of Google', 'https://www.google.com/search?q=midad&ved=2a&ei=zz', 'https://www.google.com/search?q=midad'],
  [
    'a question in the fragment is none',
    'https://example.com/#/a?utm_source=x',
    'https://example.com/#/a?utm_source=x',
  ],
  [
    'Google, in a list of results',
    'https://www.google.com/url?sa=t&source=web&url=https%3A%2F%2Fexample.com%2Fa%3Fid%3D7&usg=AO',
    'https://example.com/a?id=7',
  ],
  [
    'Google, with the words that were searched for',
    'https://www.google.com/url?sa=t&q=midad&url=https%3A%2F%2Fexample.com%2Fa',
    'https://example.com/a',
  ],
  [
    'YouTube',
    'https://www.youtube.com/redirect?event=video_description&redir_token=Q&q=https%3A%2F%2Fexample.com%2Fa&v=abc',
    'https://example.com/a',
  ],
  [
    'LinkedIn',
    'https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fexample.com%2Fa&urlhash=x',
    'https://example.com/a',
  ],
  [
    'LinkedIn, with a warning',
    'https://www.linkedin.com/safety/go/?url=https%3A%2F%2Fexample.com%2Fa',
    'https://example.com/a',
  ],
  ['Reddit', 'https://out.reddit.com/t3_abc?url=https%3A%2F%2Fexample.com%2Fa&token=x', 'https://example.com/a'],
  ['Slack', 'https://slack-redir.net/link?url=https%3A%2F%2Fexample.com%2Fa&v=3', 'https://example.com/a'],
  ['VK', 'https://vk.com/away.php?to=https%3A%2F%2Fexample.com%2Fa&cc_key=', 'https://example.com/a'],
  ['Steam', 'https://steamcommunity.com/linkfilter/?u=https%3A%2F%2Fexample.com%2Fa', 'https://example.com/a'],
  [
    'a host that only looks like one of them stays',
    'https://out.reddit.com.example.net/t3_abc?url=https%3A%2F%2Fexample.com%2Fa',
    'https://out.reddit.com.example.net/t3_abc?url=https%3A%2F%2Fexample.com%2Fa',
  ],
  [
    'a host that only ends like one of them stays',
    'https://notvk.com/away.php?to=https%3A%2F%2Fexample.com%2Fa',
    'https://notvk.com/away.php?to=https%3A%2F%2Fexample.com%2Fa',
  ],
  ['Messenger', 'https://l.messenger.com/l.php?u=https%3A%2F%2Fexample.com%2Fa&h=AT1', 'https://example.com/a'],
  ['DuckDuckGo', 'https://duckduckgo.com/l/?uddg=https%3A%2F%2Fexample.com%2Fa&rut=1', 'https://example.com/a'],
  [
    'a mail filter',
    'https://urldefense.com/v3/__https://www.example.com/a?b=1__;!!AbC!xYz$',
    'https://www.example.com/a?b=1',
  ],
  [
    'a mail filter that lost a stroke',
    'https://urldefense.com/v3/__https:/example.com/a__;!!A',
    'https://example.com/a',
  ],
  [
    'a sign that a mail filter replaced',
    'https://urldefense.com/v3/__https://example.com/a*b__;Iw!!A',
    'https://example.com/a#b',
  ],
  [
    'an Arabic address in a mail filter',
    'https://urldefense.com/v3/__https://example.com/*D8*AE*D8*A8*D8*B1?a=1__;JSUlJSUl!!A$',
    'https://example.com/%D8%AE%D8%A8%D8%B1?a=1',
  ],
  [
    'Arabic letters in a mail filter',
    'https://urldefense.us/v3/__https://example.com/**B/1__;2K7YqNix!!A$',
    'https://example.com/خبر/1',
  ],
  [
    'a mail filter whose signs are missing stays',
    'https://urldefense.com/v3/__https://example.com/a*b*c__;Iw!!A',
    'https://urldefense.com/v3/__https://example.com/a*b*c__;Iw!!A',
  ],
  [
    'a mail filter whose signs are none stays',
    'https://urldefense.com/v3/__https://example.com/a*b__;_w!!A',
    'https://urldefense.com/v3/__https://example.com/a*b__;_w!!A',
  ],
  [
    'the older mail filter',
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__www.example.com_a-3Fid-3D7&d=x',
    'https://www.example.com/a?id=7',
  ],
  [
    'a mail filter that leads to a script stays',
    'https://urldefense.proofpoint.com/v2/url?u=javascript-3Aalert&d=x',
    'https://urldefense.proofpoint.com/v2/url?u=javascript-3Aalert&d=x',
  ],
  ['a page in a viewer of Google', 'https://www.google.com/amp/s/example.com/خبر%3Fa', 'https://example.com/خبر%3Fa'],
  [
    'a page in the other viewer',
    'https://example-com.cdn.ampproject.org/v/s/example.com/a?amp_js_v=0.1&usqp=mq',
    'https://example.com/a',
  ],
  ['who sent it, in the fragment', 'https://example.com/a#Echobox=17&xtor=AL', 'https://example.com/a'],
  ['words marked by a search', 'https://example.com/a?id=7#:~:text=abc', 'https://example.com/a?id=7'],
  ['words marked in a place', 'https://example.com/a#part:~:text=abc', 'https://example.com/a#part'],
  ['a question in a parameter', 'https://example.com/a?q=x?y&utm_source=z', 'https://example.com/a?q=x?y'],
  ['an empty question and place', 'https://example.com/a?#', 'https://example.com/a?#'],
  ['no web address', 'mailto:a@example.com?subject=utm_source', 'mailto:a@example.com?subject=utm_source'],
])('%s', (_, before, after) => expect(cleanUrl(before)).toBe(after))
