package huiqian.fault;

import huiqian.support.WholeApplicationOnPostgres;

@WholeApplicationOnPostgres
class PostgresAttachingAtOnceTests extends AttachingAtOnceTests {}
