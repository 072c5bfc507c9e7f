/**
 * Lua for the store of attempts. Nothing else happens in the store while a script runs, and every time in it is
 * measured by the store's own clock.
 */

/** Makes a name for the memory if it has none. KEYS: the name. ARGV: a new one, and the ms for which it is kept. */
export const NAME = `
local name = redis.call('GET', KEYS[1]) or ARGV[1]
redis.call('SET', KEYS[1], name, 'PX', ARGV[2])
return name`;

/**
 * KEYS: the memory's name, note, lease, turn. ARGV: the name that the attempt insists on, or ''; the server's
 * run_id if its memory ends with it, or '' if it keeps all, which it does not with a replica; the note, and the ms for which it is kept; the claim's id; the ms
 * of the lease, or 0 for a key that is only closed; 1 if there is a turn.
 */
export const CLAIM = `
local section, line = 'server', 'run_id:' .. ARGV[2]
if ARGV[2] == '' then section, line = 'replication', 'connected_slaves:0\\r' end
if not string.find(redis.call('INFO', section), line, 1, true) then return 'other-memory' end
if ARGV[1] ~= '' and ARGV[1] ~= redis.call('GET', KEYS[1]) then return 'other-memory' end
if redis.call('EXISTS', KEYS[2]) == 1 then return 'known' end
local hasTurn = ARGV[7] == '1'
if hasTurn and redis.call('EXISTS', KEYS[4]) == 1 then return 'turn-taken' end
redis.call('SET', KEYS[2], ARGV[3], 'NX', 'PX', ARGV[4])
if ARGV[6] ~= '0' then redis.call('SET', KEYS[3], ARGV[5], 'PX', ARGV[6]) end
if hasTurn then redis.call('SET', KEYS[4], ARGV[5], 'PX', ARGV[6]) end
return 'claimed'`;

/** Prolongs lease and turn. KEYS: lease, turn. ARGV: the claim's id; the ms of the lease; 1 if there is a turn. */
export const RENEW = `
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
if ARGV[3] == '1' and (redis.call('GET', KEYS[2]) or ARGV[1]) == ARGV[1] then
  redis.call('SET', KEYS[2], ARGV[1], 'PX', ARGV[2])
end`;

/** Ends lease and turn. KEYS: lease, turn. ARGV: the claim's id. */
export const RELEASE = `
for _, key in ipairs({ KEYS[1], KEYS[2] }) do
  if redis.call('GET', key) == ARGV[1] then redis.call('DEL', key) end
end`;

const unlessOwn = `
local note = redis.call('GET', KEYS[3])
if not note or cjson.decode(note).claim ~= ARGV[1] then return end`;

/**
 * Closes the key of a claim that may have been made, although nobody heard so and nothing was passed on.
 * KEYS: lease, turn, note. ARGV: the claim's id; the note of a closed key, and the ms for which it is kept.
 */
export const WITHDRAW = `${unlessOwn}
redis.call('SET', KEYS[3], ARGV[2], 'PX', ARGV[3])
${RELEASE}`;

/**
 * Keeps an answer, ends lease and turn, and drops the oldest answers if there is no room for all. KEYS: lease,
 * turn, note, answer, the list of answers, their bytes. ARGV: the claim's id; the answer; the ms for which it is
 * kept; the bytes of its body; the most bytes of all.
 */
export const ANSWER = `${unlessOwn}
redis.call('SET', KEYS[4], ARGV[2], 'PX', ARGV[3])
${RELEASE}
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local isNew = redis.call('ZADD', KEYS[5], now, ARGV[4] .. ' ' .. KEYS[4]) == 1
local total = redis.call('INCRBY', KEYS[6], isNew and ARGV[4] or '0')
while true do
  local oldest = redis.call('ZRANGE', KEYS[5], 0, 0, 'WITHSCORES')
  local isOld = oldest[1] and now - oldest[2] > tonumber(ARGV[3])
  if not oldest[1] or (total <= tonumber(ARGV[5]) and not isOld) then return end
  local bytes, answer = string.match(oldest[1], '^(%d+) (.*)$')
  redis.call('ZREM', KEYS[5], oldest[1])
  redis.call('DEL', answer)
  total = redis.call('DECRBY', KEYS[6], bytes)
end`;
