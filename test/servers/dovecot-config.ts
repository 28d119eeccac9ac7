export interface DovecotSettings {
  readonly folder: string;
  readonly user: string;
  readonly group: string;
  readonly ports: { readonly imap: number; readonly imaps: number; readonly lmtp: number };
  readonly certFile: string;
  readonly keyFile: string;
  /** Where access tokens are asked about, so that XOAUTH2 works; only passwords when omitted. */
  readonly tokenInfo?: string | undefined;
  readonly manyClients?: boolean | undefined;
}

/**
 * Dovecot's configuration for one server on loopback that runs without root. Version 2.4 renamed
 * most settings (doc.dovecot.org/2.4.0/installation/upgrade/2.3-to-2.4.html). Braces must end a line. A wrong password is refused at once, however often.
 */
export function dovecotConfig(version: string, settings: DovecotSettings): string {
  return [
    /^2\.[0-3]\./.test(version) ? upTo23(settings) : from24(settings),
    common(settings),
    settings.manyClients === true ? MANY : '',
  ].join('\n');
}

function upTo23({ folder, user, group, certFile, keyFile, tokenInfo }: DovecotSettings): string {
  return `
ssl = yes
ssl_cert = <${certFile}
ssl_key = <${keyFile}
disable_plaintext_auth = no
${tokenInfo === undefined ? '' : TOKENS_23.replaceAll('FOLDER', folder)}
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${folder}/users/%u
}
userdb {
  driver = static
  args = uid=${user} gid=${group} home=${folder}/mail/%u
}
mail_location = maildir:~/Maildir
`;
}

const TOKENS_23 = `
auth_mechanisms = plain login xoauth2
passdb {
  driver = oauth2
  mechanisms = xoauth2
  args = FOLDER/oauth2.conf
}`;

/** For Dovecot 2.3, in a file of its own. */
export function tokenFile(tokenInfo: string): string {
  return `tokeninfo_url = ${tokenInfo}?access_token=\nusername_attribute = email\n`;
}

const tokens24 = (tokenInfo: string): string => `
auth_mechanisms = plain login xoauth2
oauth2 {
  introspection_mode = get
  introspection_url = ${tokenInfo}?access_token=
  username_attribute = email
}
passdb oauth2 {
  mechanisms_filter = xoauth2
}`;

function from24({ folder, user, group, certFile, keyFile, tokenInfo }: DovecotSettings): string {
  return `
dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
ssl = yes
ssl_server_cert_file = ${certFile}
ssl_server_key_file = ${keyFile}
auth_allow_cleartext = yes
${tokenInfo === undefined ? '' : tokens24(tokenInfo)}
passdb passwd-file {
  passwd_file_path = ${folder}/users/%{user}
  default_password_scheme = PLAIN
}
userdb static {
  fields {
    uid = ${user}
    gid = ${group}
    home = ${folder}/mail/%{user}
  }
}
mail_driver = maildir
mail_path = ~/Maildir
`;
}

/** A sign-in process serves many; where the system has no more watches on folders to give, they are looked at each second. */
const MANY = `
mailbox_idle_check_interval = 1 secs
default_process_limit = 2000
default_client_limit = 5000
service imap-login {
  service_count = 0
  process_min_avail = 1
}
service lmtp {
  service_count = 0
}
`;

function common({ folder, user, group, ports, tokenInfo }: DovecotSettings): string {
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
listen = 127.0.0.1
protocols = imap lmtp
${tokenInfo === undefined ? 'auth_mechanisms = plain login' : ''}
default_internal_user = ${user}
default_login_user = ${user}
default_internal_group = ${group}
first_valid_uid = 1
first_valid_gid = 1
mail_max_userip_connections = 100
auth_failure_delay = 0 secs
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${ports.imap}
  }
  inet_listener imaps {
    port = ${ports.imaps}
    ssl = yes
  }
}
service lmtp {
  inet_listener lmtp {
    port = ${ports.lmtp}
  }
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Drafts {
    special_use = \\Drafts
    auto = subscribe
  }
  mailbox Sent {
    special_use = \\Sent
    auto = subscribe
  }
}
`;
}
