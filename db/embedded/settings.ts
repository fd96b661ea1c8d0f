/** Settings of our own server: small, quiet, reachable from this machine only. */
export const durableSettings: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  // A socket in the data folder would break on long paths and outlive a crash.
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  max_connections: '60',
  shared_buffers: '48MB',
  // Reads come from memory; separate reading processes would cost more than they save.
  io_method: 'sync',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_min_messages: 'warning',
  // Statements carry article text and tokens.
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
  idle_in_transaction_session_timeout: '60s',
}

/** For tests: what is written may be lost with the machine. */
export const throwawaySettings: Record<string, string> = {
  ...durableSettings,
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '200',
  shared_buffers: '64MB',
}
