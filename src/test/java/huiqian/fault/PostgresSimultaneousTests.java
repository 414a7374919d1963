package huiqian.fault;

import huiqian.support.WholeApplicationOnPostgres;

@WholeApplicationOnPostgres
class PostgresSimultaneousTests extends SimultaneousTests {}
