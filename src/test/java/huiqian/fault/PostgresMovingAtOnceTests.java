package huiqian.fault;

import huiqian.support.WholeApplicationOnPostgres;

@WholeApplicationOnPostgres
class PostgresMovingAtOnceTests extends MovingAtOnceTests {}
