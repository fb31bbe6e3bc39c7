/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const gatehouse = $root.gatehouse = (() => {

    /**
     * Namespace gatehouse.
     * @exports gatehouse
     * @namespace
     */
    const gatehouse = {};

    gatehouse.remoting = (function() {

        /**
         * Namespace remoting.
         * @memberof gatehouse
         * @namespace
         */
        const remoting = {};

        remoting.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof gatehouse.remoting
             * @namespace
             */
            const v1 = {};

            v1.RemotingAdapterServiceAuthenticateRequest = (function() {

                /**
                 * Properties of a RemotingAdapterServiceAuthenticateRequest.
                 * @typedef {Object} gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest.$Properties
                 * @property {number|null} [securityToken] RemotingAdapterServiceAuthenticateRequest securityToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RemotingAdapterServiceAuthenticateRequest.
                 * @memberof gatehouse.remoting.v1
                 * @interface IRemotingAdapterServiceAuthenticateRequest
                 * @augments gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest.$Properties
                 * @deprecated Use gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest.$Properties instead.
                 */

                /**
                 * Shape of a RemotingAdapterServiceAuthenticateRequest.
                 * @typedef {gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest.$Properties} gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest.$Shape
                 */

                /**
                 * Constructs a new RemotingAdapterServiceAuthenticateRequest.
                 * @memberof gatehouse.remoting.v1
                 * @classdesc Represents a RemotingAdapterServiceAuthenticateRequest.
                 * @constructor
                 * @param {gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RemotingAdapterServiceAuthenticateRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * RemotingAdapterServiceAuthenticateRequest securityToken.
                 * @member {number} securityToken
                 * @memberof gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest
                 * @instance
                 */
                RemotingAdapterServiceAuthenticateRequest.prototype.securityToken = 0;

                /**
                 * Creates a new RemotingAdapterServiceAuthenticateRequest instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest
                 * @static
                 * @param {gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest} RemotingAdapterServiceAuthenticateRequest instance
                 * @type {{
                 *   (properties: gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest.$Shape): gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest & gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest.$Shape;
                 *   (properties?: gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest.$Properties): gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest;
                 * }}
                 */
                RemotingAdapterServiceAuthenticateRequest.create = function(properties) {
                    return new RemotingAdapterServiceAuthenticateRequest(properties);
                };

                /**
                 * Encodes the specified RemotingAdapterServiceAuthenticateRequest message. Does not implicitly {@link gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest
                 * @static
                 * @param {gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest.$Properties} message RemotingAdapterServiceAuthenticateRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RemotingAdapterServiceAuthenticateRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.securityToken != null && $Object.hasOwnProperty.call(message, "securityToken") && message.securityToken !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.securityToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RemotingAdapterServiceAuthenticateRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest & gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest.$Shape} RemotingAdapterServiceAuthenticateRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RemotingAdapterServiceAuthenticateRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.securityToken = value;
                                else
                                    delete message.securityToken;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return RemotingAdapterServiceAuthenticateRequest;
            })();

            v1.RemotingAdapterServiceAuthenticateResponse = (function() {

                /**
                 * Properties of a RemotingAdapterServiceAuthenticateResponse.
                 * @typedef {Object} gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RemotingAdapterServiceAuthenticateResponse.
                 * @memberof gatehouse.remoting.v1
                 * @interface IRemotingAdapterServiceAuthenticateResponse
                 * @augments gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse.$Properties
                 * @deprecated Use gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse.$Properties instead.
                 */

                /**
                 * Shape of a RemotingAdapterServiceAuthenticateResponse.
                 * @typedef {gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse.$Properties} gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse.$Shape
                 */

                /**
                 * Constructs a new RemotingAdapterServiceAuthenticateResponse.
                 * @memberof gatehouse.remoting.v1
                 * @classdesc Represents a RemotingAdapterServiceAuthenticateResponse.
                 * @constructor
                 * @param {gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RemotingAdapterServiceAuthenticateResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new RemotingAdapterServiceAuthenticateResponse instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse
                 * @static
                 * @param {gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse} RemotingAdapterServiceAuthenticateResponse instance
                 * @type {{
                 *   (properties: gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse.$Shape): gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse & gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse.$Shape;
                 *   (properties?: gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse.$Properties): gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse;
                 * }}
                 */
                RemotingAdapterServiceAuthenticateResponse.create = function(properties) {
                    return new RemotingAdapterServiceAuthenticateResponse(properties);
                };

                /**
                 * Encodes the specified RemotingAdapterServiceAuthenticateResponse message. Does not implicitly {@link gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse
                 * @static
                 * @param {gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse.$Properties} message RemotingAdapterServiceAuthenticateResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RemotingAdapterServiceAuthenticateResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RemotingAdapterServiceAuthenticateResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse & gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse.$Shape} RemotingAdapterServiceAuthenticateResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RemotingAdapterServiceAuthenticateResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return RemotingAdapterServiceAuthenticateResponse;
            })();

            return v1;
        })();

        return remoting;
    })();

    gatehouse.security = (function() {

        /**
         * Namespace security.
         * @memberof gatehouse
         * @namespace
         */
        const security = {};

        security.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof gatehouse.security
             * @namespace
             */
            const v1 = {};

            /**
             * PasswordChangeError enum.
             * @name gatehouse.security.v1.PasswordChangeError
             * @enum {number}
             * @property {number} PASSWORD_CHANGE_ERROR_NONE=0 PASSWORD_CHANGE_ERROR_NONE value
             * @property {number} PASSWORD_CHANGE_ERROR_INVALID_CREDENTIALS=1 PASSWORD_CHANGE_ERROR_INVALID_CREDENTIALS value
             * @property {number} PASSWORD_CHANGE_ERROR_PENALTY_DELAY_ACTIVE=2 PASSWORD_CHANGE_ERROR_PENALTY_DELAY_ACTIVE value
             * @property {number} PASSWORD_CHANGE_ERROR_NOT_SUPPORTED_FOR_THIS_USER=3 PASSWORD_CHANGE_ERROR_NOT_SUPPORTED_FOR_THIS_USER value
             * @property {number} PASSWORD_CHANGE_ERROR_INSUFFICIENT_NEW_PASSWORD=4 PASSWORD_CHANGE_ERROR_INSUFFICIENT_NEW_PASSWORD value
             * @property {number} PASSWORD_CHANGE_ERROR_TRY_AGAIN_LATER=5 PASSWORD_CHANGE_ERROR_TRY_AGAIN_LATER value
             */
            v1.PasswordChangeError = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "PASSWORD_CHANGE_ERROR_NONE"] = 0;
                values[valuesById[1] = "PASSWORD_CHANGE_ERROR_INVALID_CREDENTIALS"] = 1;
                values[valuesById[2] = "PASSWORD_CHANGE_ERROR_PENALTY_DELAY_ACTIVE"] = 2;
                values[valuesById[3] = "PASSWORD_CHANGE_ERROR_NOT_SUPPORTED_FOR_THIS_USER"] = 3;
                values[valuesById[4] = "PASSWORD_CHANGE_ERROR_INSUFFICIENT_NEW_PASSWORD"] = 4;
                values[valuesById[5] = "PASSWORD_CHANGE_ERROR_TRY_AGAIN_LATER"] = 5;
                return values;
            })();

            v1.PasswordAuthenticationServiceCreateSessionRequest = (function() {

                /**
                 * Properties of a PasswordAuthenticationServiceCreateSessionRequest.
                 * @typedef {Object} gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest.$Properties
                 * @property {string|null} [username] PasswordAuthenticationServiceCreateSessionRequest username
                 * @property {Uint8Array|null} [password] PasswordAuthenticationServiceCreateSessionRequest password
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a PasswordAuthenticationServiceCreateSessionRequest.
                 * @memberof gatehouse.security.v1
                 * @interface IPasswordAuthenticationServiceCreateSessionRequest
                 * @augments gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest.$Properties
                 * @deprecated Use gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest.$Properties instead.
                 */

                /**
                 * Shape of a PasswordAuthenticationServiceCreateSessionRequest.
                 * @typedef {gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest.$Properties} gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest.$Shape
                 */

                /**
                 * Constructs a new PasswordAuthenticationServiceCreateSessionRequest.
                 * @memberof gatehouse.security.v1
                 * @classdesc Represents a PasswordAuthenticationServiceCreateSessionRequest.
                 * @constructor
                 * @param {gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const PasswordAuthenticationServiceCreateSessionRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * PasswordAuthenticationServiceCreateSessionRequest username.
                 * @member {string} username
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest
                 * @instance
                 */
                PasswordAuthenticationServiceCreateSessionRequest.prototype.username = "";

                /**
                 * PasswordAuthenticationServiceCreateSessionRequest password.
                 * @member {Uint8Array} password
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest
                 * @instance
                 */
                PasswordAuthenticationServiceCreateSessionRequest.prototype.password = $util.newBuffer([]);

                /**
                 * Creates a new PasswordAuthenticationServiceCreateSessionRequest instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest
                 * @static
                 * @param {gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest} PasswordAuthenticationServiceCreateSessionRequest instance
                 * @type {{
                 *   (properties: gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest.$Shape): gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest & gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest.$Shape;
                 *   (properties?: gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest.$Properties): gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest;
                 * }}
                 */
                PasswordAuthenticationServiceCreateSessionRequest.create = function(properties) {
                    return new PasswordAuthenticationServiceCreateSessionRequest(properties);
                };

                /**
                 * Encodes the specified PasswordAuthenticationServiceCreateSessionRequest message. Does not implicitly {@link gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest
                 * @static
                 * @param {gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest.$Properties} message PasswordAuthenticationServiceCreateSessionRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                PasswordAuthenticationServiceCreateSessionRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.username != null && $Object.hasOwnProperty.call(message, "username") && message.username !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.username);
                    if (message.password != null && $Object.hasOwnProperty.call(message, "password") && message.password.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.password);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a PasswordAuthenticationServiceCreateSessionRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest & gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest.$Shape} PasswordAuthenticationServiceCreateSessionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                PasswordAuthenticationServiceCreateSessionRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.username = value;
                                else
                                    delete message.username;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.password = value;
                                else
                                    delete message.password;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return PasswordAuthenticationServiceCreateSessionRequest;
            })();

            v1.PasswordAuthenticationServiceCreateSessionResponse = (function() {

                /**
                 * Properties of a PasswordAuthenticationServiceCreateSessionResponse.
                 * @typedef {Object} gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.$Properties
                 * @property {gatehouse.security.v1.AuthenticationError|null} [error] PasswordAuthenticationServiceCreateSessionResponse error
                 * @property {number|null} [securityToken] PasswordAuthenticationServiceCreateSessionResponse securityToken
                 * @property {number|null} [penaltyDelayMillis] PasswordAuthenticationServiceCreateSessionResponse penaltyDelayMillis
                 * @property {gatehouse.security.v1.Session.$Properties|null} [session] PasswordAuthenticationServiceCreateSessionResponse session
                 * @property {gatehouse.security.v1.AuthenticationFailureReason|null} [reason] PasswordAuthenticationServiceCreateSessionResponse reason
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a PasswordAuthenticationServiceCreateSessionResponse.
                 * @memberof gatehouse.security.v1
                 * @interface IPasswordAuthenticationServiceCreateSessionResponse
                 * @augments gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.$Properties
                 * @deprecated Use gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.$Properties instead.
                 */

                /**
                 * Shape of a PasswordAuthenticationServiceCreateSessionResponse.
                 * @typedef {gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.$Properties} gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.$Shape
                 */

                /**
                 * Constructs a new PasswordAuthenticationServiceCreateSessionResponse.
                 * @memberof gatehouse.security.v1
                 * @classdesc Represents a PasswordAuthenticationServiceCreateSessionResponse.
                 * @constructor
                 * @param {gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const PasswordAuthenticationServiceCreateSessionResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * PasswordAuthenticationServiceCreateSessionResponse error.
                 * @member {gatehouse.security.v1.AuthenticationError} error
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse
                 * @instance
                 */
                PasswordAuthenticationServiceCreateSessionResponse.prototype.error = 0;

                /**
                 * PasswordAuthenticationServiceCreateSessionResponse securityToken.
                 * @member {number} securityToken
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse
                 * @instance
                 */
                PasswordAuthenticationServiceCreateSessionResponse.prototype.securityToken = 0;

                /**
                 * PasswordAuthenticationServiceCreateSessionResponse penaltyDelayMillis.
                 * @member {number} penaltyDelayMillis
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse
                 * @instance
                 */
                PasswordAuthenticationServiceCreateSessionResponse.prototype.penaltyDelayMillis = 0;

                /**
                 * PasswordAuthenticationServiceCreateSessionResponse session.
                 * @member {gatehouse.security.v1.Session.$Properties|null|undefined} session
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse
                 * @instance
                 */
                PasswordAuthenticationServiceCreateSessionResponse.prototype.session = null;

                /**
                 * PasswordAuthenticationServiceCreateSessionResponse reason.
                 * @member {gatehouse.security.v1.AuthenticationFailureReason} reason
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse
                 * @instance
                 */
                PasswordAuthenticationServiceCreateSessionResponse.prototype.reason = 0;

                /**
                 * Creates a new PasswordAuthenticationServiceCreateSessionResponse instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse
                 * @static
                 * @param {gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse} PasswordAuthenticationServiceCreateSessionResponse instance
                 * @type {{
                 *   (properties: gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.$Shape): gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse & gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.$Shape;
                 *   (properties?: gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.$Properties): gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse;
                 * }}
                 */
                PasswordAuthenticationServiceCreateSessionResponse.create = function(properties) {
                    return new PasswordAuthenticationServiceCreateSessionResponse(properties);
                };

                /**
                 * Encodes the specified PasswordAuthenticationServiceCreateSessionResponse message. Does not implicitly {@link gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse
                 * @static
                 * @param {gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.$Properties} message PasswordAuthenticationServiceCreateSessionResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                PasswordAuthenticationServiceCreateSessionResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error") && message.error !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.error);
                    if (message.securityToken != null && $Object.hasOwnProperty.call(message, "securityToken") && message.securityToken !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.securityToken);
                    if (message.penaltyDelayMillis != null && $Object.hasOwnProperty.call(message, "penaltyDelayMillis") && message.penaltyDelayMillis !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).int32(message.penaltyDelayMillis);
                    if (message.session != null && $Object.hasOwnProperty.call(message, "session"))
                        $root.gatehouse.security.v1.Session.encode(message.session, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).int32(message.reason);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a PasswordAuthenticationServiceCreateSessionResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse & gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.$Shape} PasswordAuthenticationServiceCreateSessionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                PasswordAuthenticationServiceCreateSessionResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.error = value;
                                else
                                    delete message.error;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.securityToken = value;
                                else
                                    delete message.securityToken;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.penaltyDelayMillis = value;
                                else
                                    delete message.penaltyDelayMillis;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.session = $root.gatehouse.security.v1.Session.decode(reader, reader.size(), $undefined, _depth + 1, message.session);
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.reason = value;
                                else
                                    delete message.reason;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return PasswordAuthenticationServiceCreateSessionResponse;
            })();

            v1.PasswordAuthenticationServiceCloseSessionRequest = (function() {

                /**
                 * Properties of a PasswordAuthenticationServiceCloseSessionRequest.
                 * @typedef {Object} gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest.$Properties
                 * @property {number|null} [securityToken] PasswordAuthenticationServiceCloseSessionRequest securityToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a PasswordAuthenticationServiceCloseSessionRequest.
                 * @memberof gatehouse.security.v1
                 * @interface IPasswordAuthenticationServiceCloseSessionRequest
                 * @augments gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest.$Properties
                 * @deprecated Use gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest.$Properties instead.
                 */

                /**
                 * Shape of a PasswordAuthenticationServiceCloseSessionRequest.
                 * @typedef {gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest.$Properties} gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest.$Shape
                 */

                /**
                 * Constructs a new PasswordAuthenticationServiceCloseSessionRequest.
                 * @memberof gatehouse.security.v1
                 * @classdesc Represents a PasswordAuthenticationServiceCloseSessionRequest.
                 * @constructor
                 * @param {gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const PasswordAuthenticationServiceCloseSessionRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * PasswordAuthenticationServiceCloseSessionRequest securityToken.
                 * @member {number} securityToken
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest
                 * @instance
                 */
                PasswordAuthenticationServiceCloseSessionRequest.prototype.securityToken = 0;

                /**
                 * Creates a new PasswordAuthenticationServiceCloseSessionRequest instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest
                 * @static
                 * @param {gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest} PasswordAuthenticationServiceCloseSessionRequest instance
                 * @type {{
                 *   (properties: gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest.$Shape): gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest & gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest.$Shape;
                 *   (properties?: gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest.$Properties): gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest;
                 * }}
                 */
                PasswordAuthenticationServiceCloseSessionRequest.create = function(properties) {
                    return new PasswordAuthenticationServiceCloseSessionRequest(properties);
                };

                /**
                 * Encodes the specified PasswordAuthenticationServiceCloseSessionRequest message. Does not implicitly {@link gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest
                 * @static
                 * @param {gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest.$Properties} message PasswordAuthenticationServiceCloseSessionRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                PasswordAuthenticationServiceCloseSessionRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.securityToken != null && $Object.hasOwnProperty.call(message, "securityToken") && message.securityToken !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.securityToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a PasswordAuthenticationServiceCloseSessionRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest & gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest.$Shape} PasswordAuthenticationServiceCloseSessionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                PasswordAuthenticationServiceCloseSessionRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.securityToken = value;
                                else
                                    delete message.securityToken;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return PasswordAuthenticationServiceCloseSessionRequest;
            })();

            v1.PasswordAuthenticationServiceCloseSessionResponse = (function() {

                /**
                 * Properties of a PasswordAuthenticationServiceCloseSessionResponse.
                 * @typedef {Object} gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a PasswordAuthenticationServiceCloseSessionResponse.
                 * @memberof gatehouse.security.v1
                 * @interface IPasswordAuthenticationServiceCloseSessionResponse
                 * @augments gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse.$Properties
                 * @deprecated Use gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse.$Properties instead.
                 */

                /**
                 * Shape of a PasswordAuthenticationServiceCloseSessionResponse.
                 * @typedef {gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse.$Properties} gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse.$Shape
                 */

                /**
                 * Constructs a new PasswordAuthenticationServiceCloseSessionResponse.
                 * @memberof gatehouse.security.v1
                 * @classdesc Represents a PasswordAuthenticationServiceCloseSessionResponse.
                 * @constructor
                 * @param {gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const PasswordAuthenticationServiceCloseSessionResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new PasswordAuthenticationServiceCloseSessionResponse instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse
                 * @static
                 * @param {gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse} PasswordAuthenticationServiceCloseSessionResponse instance
                 * @type {{
                 *   (properties: gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse.$Shape): gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse & gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse.$Shape;
                 *   (properties?: gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse.$Properties): gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse;
                 * }}
                 */
                PasswordAuthenticationServiceCloseSessionResponse.create = function(properties) {
                    return new PasswordAuthenticationServiceCloseSessionResponse(properties);
                };

                /**
                 * Encodes the specified PasswordAuthenticationServiceCloseSessionResponse message. Does not implicitly {@link gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse
                 * @static
                 * @param {gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse.$Properties} message PasswordAuthenticationServiceCloseSessionResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                PasswordAuthenticationServiceCloseSessionResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a PasswordAuthenticationServiceCloseSessionResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse & gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse.$Shape} PasswordAuthenticationServiceCloseSessionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                PasswordAuthenticationServiceCloseSessionResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return PasswordAuthenticationServiceCloseSessionResponse;
            })();

            v1.PasswordAuthenticationServiceRenewSessionRequest = (function() {

                /**
                 * Properties of a PasswordAuthenticationServiceRenewSessionRequest.
                 * @typedef {Object} gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest.$Properties
                 * @property {number|null} [securityToken] PasswordAuthenticationServiceRenewSessionRequest securityToken
                 * @property {string|null} [username] PasswordAuthenticationServiceRenewSessionRequest username
                 * @property {Uint8Array|null} [password] PasswordAuthenticationServiceRenewSessionRequest password
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a PasswordAuthenticationServiceRenewSessionRequest.
                 * @memberof gatehouse.security.v1
                 * @interface IPasswordAuthenticationServiceRenewSessionRequest
                 * @augments gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest.$Properties
                 * @deprecated Use gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest.$Properties instead.
                 */

                /**
                 * Shape of a PasswordAuthenticationServiceRenewSessionRequest.
                 * @typedef {gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest.$Properties} gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest.$Shape
                 */

                /**
                 * Constructs a new PasswordAuthenticationServiceRenewSessionRequest.
                 * @memberof gatehouse.security.v1
                 * @classdesc Represents a PasswordAuthenticationServiceRenewSessionRequest.
                 * @constructor
                 * @param {gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const PasswordAuthenticationServiceRenewSessionRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * PasswordAuthenticationServiceRenewSessionRequest securityToken.
                 * @member {number} securityToken
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest
                 * @instance
                 */
                PasswordAuthenticationServiceRenewSessionRequest.prototype.securityToken = 0;

                /**
                 * PasswordAuthenticationServiceRenewSessionRequest username.
                 * @member {string} username
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest
                 * @instance
                 */
                PasswordAuthenticationServiceRenewSessionRequest.prototype.username = "";

                /**
                 * PasswordAuthenticationServiceRenewSessionRequest password.
                 * @member {Uint8Array} password
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest
                 * @instance
                 */
                PasswordAuthenticationServiceRenewSessionRequest.prototype.password = $util.newBuffer([]);

                /**
                 * Creates a new PasswordAuthenticationServiceRenewSessionRequest instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest
                 * @static
                 * @param {gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest} PasswordAuthenticationServiceRenewSessionRequest instance
                 * @type {{
                 *   (properties: gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest.$Shape): gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest & gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest.$Shape;
                 *   (properties?: gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest.$Properties): gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest;
                 * }}
                 */
                PasswordAuthenticationServiceRenewSessionRequest.create = function(properties) {
                    return new PasswordAuthenticationServiceRenewSessionRequest(properties);
                };

                /**
                 * Encodes the specified PasswordAuthenticationServiceRenewSessionRequest message. Does not implicitly {@link gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest
                 * @static
                 * @param {gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest.$Properties} message PasswordAuthenticationServiceRenewSessionRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                PasswordAuthenticationServiceRenewSessionRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.securityToken != null && $Object.hasOwnProperty.call(message, "securityToken") && message.securityToken !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.securityToken);
                    if (message.username != null && $Object.hasOwnProperty.call(message, "username") && message.username !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.username);
                    if (message.password != null && $Object.hasOwnProperty.call(message, "password") && message.password.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.password);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a PasswordAuthenticationServiceRenewSessionRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest & gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest.$Shape} PasswordAuthenticationServiceRenewSessionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                PasswordAuthenticationServiceRenewSessionRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.securityToken = value;
                                else
                                    delete message.securityToken;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.username = value;
                                else
                                    delete message.username;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.password = value;
                                else
                                    delete message.password;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return PasswordAuthenticationServiceRenewSessionRequest;
            })();

            v1.PasswordAuthenticationServiceRenewSessionResponse = (function() {

                /**
                 * Properties of a PasswordAuthenticationServiceRenewSessionResponse.
                 * @typedef {Object} gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse.$Properties
                 * @property {gatehouse.security.v1.AuthenticationError|null} [error] PasswordAuthenticationServiceRenewSessionResponse error
                 * @property {number|null} [securityToken] PasswordAuthenticationServiceRenewSessionResponse securityToken
                 * @property {number|null} [penaltyDelayMillis] PasswordAuthenticationServiceRenewSessionResponse penaltyDelayMillis
                 * @property {gatehouse.security.v1.Session.$Properties|null} [session] PasswordAuthenticationServiceRenewSessionResponse session
                 * @property {gatehouse.security.v1.AuthenticationFailureReason|null} [reason] PasswordAuthenticationServiceRenewSessionResponse reason
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a PasswordAuthenticationServiceRenewSessionResponse.
                 * @memberof gatehouse.security.v1
                 * @interface IPasswordAuthenticationServiceRenewSessionResponse
                 * @augments gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse.$Properties
                 * @deprecated Use gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse.$Properties instead.
                 */

                /**
                 * Shape of a PasswordAuthenticationServiceRenewSessionResponse.
                 * @typedef {gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse.$Properties} gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse.$Shape
                 */

                /**
                 * Constructs a new PasswordAuthenticationServiceRenewSessionResponse.
                 * @memberof gatehouse.security.v1
                 * @classdesc Represents a PasswordAuthenticationServiceRenewSessionResponse.
                 * @constructor
                 * @param {gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const PasswordAuthenticationServiceRenewSessionResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * PasswordAuthenticationServiceRenewSessionResponse error.
                 * @member {gatehouse.security.v1.AuthenticationError} error
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse
                 * @instance
                 */
                PasswordAuthenticationServiceRenewSessionResponse.prototype.error = 0;

                /**
                 * PasswordAuthenticationServiceRenewSessionResponse securityToken.
                 * @member {number} securityToken
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse
                 * @instance
                 */
                PasswordAuthenticationServiceRenewSessionResponse.prototype.securityToken = 0;

                /**
                 * PasswordAuthenticationServiceRenewSessionResponse penaltyDelayMillis.
                 * @member {number} penaltyDelayMillis
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse
                 * @instance
                 */
                PasswordAuthenticationServiceRenewSessionResponse.prototype.penaltyDelayMillis = 0;

                /**
                 * PasswordAuthenticationServiceRenewSessionResponse session.
                 * @member {gatehouse.security.v1.Session.$Properties|null|undefined} session
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse
                 * @instance
                 */
                PasswordAuthenticationServiceRenewSessionResponse.prototype.session = null;

                /**
                 * PasswordAuthenticationServiceRenewSessionResponse reason.
                 * @member {gatehouse.security.v1.AuthenticationFailureReason} reason
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse
                 * @instance
                 */
                PasswordAuthenticationServiceRenewSessionResponse.prototype.reason = 0;

                /**
                 * Creates a new PasswordAuthenticationServiceRenewSessionResponse instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse
                 * @static
                 * @param {gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse} PasswordAuthenticationServiceRenewSessionResponse instance
                 * @type {{
                 *   (properties: gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse.$Shape): gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse & gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse.$Shape;
                 *   (properties?: gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse.$Properties): gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse;
                 * }}
                 */
                PasswordAuthenticationServiceRenewSessionResponse.create = function(properties) {
                    return new PasswordAuthenticationServiceRenewSessionResponse(properties);
                };

                /**
                 * Encodes the specified PasswordAuthenticationServiceRenewSessionResponse message. Does not implicitly {@link gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse
                 * @static
                 * @param {gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse.$Properties} message PasswordAuthenticationServiceRenewSessionResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                PasswordAuthenticationServiceRenewSessionResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error") && message.error !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.error);
                    if (message.securityToken != null && $Object.hasOwnProperty.call(message, "securityToken") && message.securityToken !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.securityToken);
                    if (message.penaltyDelayMillis != null && $Object.hasOwnProperty.call(message, "penaltyDelayMillis") && message.penaltyDelayMillis !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).int32(message.penaltyDelayMillis);
                    if (message.session != null && $Object.hasOwnProperty.call(message, "session"))
                        $root.gatehouse.security.v1.Session.encode(message.session, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).int32(message.reason);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a PasswordAuthenticationServiceRenewSessionResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse & gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse.$Shape} PasswordAuthenticationServiceRenewSessionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                PasswordAuthenticationServiceRenewSessionResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.error = value;
                                else
                                    delete message.error;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.securityToken = value;
                                else
                                    delete message.securityToken;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.penaltyDelayMillis = value;
                                else
                                    delete message.penaltyDelayMillis;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.session = $root.gatehouse.security.v1.Session.decode(reader, reader.size(), $undefined, _depth + 1, message.session);
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.reason = value;
                                else
                                    delete message.reason;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return PasswordAuthenticationServiceRenewSessionResponse;
            })();

            v1.PasswordAuthenticationServiceChangePasswordRequest = (function() {

                /**
                 * Properties of a PasswordAuthenticationServiceChangePasswordRequest.
                 * @typedef {Object} gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest.$Properties
                 * @property {string|null} [username] PasswordAuthenticationServiceChangePasswordRequest username
                 * @property {Uint8Array|null} [oldPassword] PasswordAuthenticationServiceChangePasswordRequest oldPassword
                 * @property {Uint8Array|null} [newPassword] PasswordAuthenticationServiceChangePasswordRequest newPassword
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a PasswordAuthenticationServiceChangePasswordRequest.
                 * @memberof gatehouse.security.v1
                 * @interface IPasswordAuthenticationServiceChangePasswordRequest
                 * @augments gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest.$Properties
                 * @deprecated Use gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest.$Properties instead.
                 */

                /**
                 * Shape of a PasswordAuthenticationServiceChangePasswordRequest.
                 * @typedef {gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest.$Properties} gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest.$Shape
                 */

                /**
                 * Constructs a new PasswordAuthenticationServiceChangePasswordRequest.
                 * @memberof gatehouse.security.v1
                 * @classdesc Represents a PasswordAuthenticationServiceChangePasswordRequest.
                 * @constructor
                 * @param {gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const PasswordAuthenticationServiceChangePasswordRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * PasswordAuthenticationServiceChangePasswordRequest username.
                 * @member {string} username
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest
                 * @instance
                 */
                PasswordAuthenticationServiceChangePasswordRequest.prototype.username = "";

                /**
                 * PasswordAuthenticationServiceChangePasswordRequest oldPassword.
                 * @member {Uint8Array} oldPassword
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest
                 * @instance
                 */
                PasswordAuthenticationServiceChangePasswordRequest.prototype.oldPassword = $util.newBuffer([]);

                /**
                 * PasswordAuthenticationServiceChangePasswordRequest newPassword.
                 * @member {Uint8Array} newPassword
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest
                 * @instance
                 */
                PasswordAuthenticationServiceChangePasswordRequest.prototype.newPassword = $util.newBuffer([]);

                /**
                 * Creates a new PasswordAuthenticationServiceChangePasswordRequest instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest
                 * @static
                 * @param {gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest} PasswordAuthenticationServiceChangePasswordRequest instance
                 * @type {{
                 *   (properties: gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest.$Shape): gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest & gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest.$Shape;
                 *   (properties?: gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest.$Properties): gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest;
                 * }}
                 */
                PasswordAuthenticationServiceChangePasswordRequest.create = function(properties) {
                    return new PasswordAuthenticationServiceChangePasswordRequest(properties);
                };

                /**
                 * Encodes the specified PasswordAuthenticationServiceChangePasswordRequest message. Does not implicitly {@link gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest
                 * @static
                 * @param {gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest.$Properties} message PasswordAuthenticationServiceChangePasswordRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                PasswordAuthenticationServiceChangePasswordRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.username != null && $Object.hasOwnProperty.call(message, "username") && message.username !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.username);
                    if (message.oldPassword != null && $Object.hasOwnProperty.call(message, "oldPassword") && message.oldPassword.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.oldPassword);
                    if (message.newPassword != null && $Object.hasOwnProperty.call(message, "newPassword") && message.newPassword.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.newPassword);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a PasswordAuthenticationServiceChangePasswordRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest & gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest.$Shape} PasswordAuthenticationServiceChangePasswordRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                PasswordAuthenticationServiceChangePasswordRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.username = value;
                                else
                                    delete message.username;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.oldPassword = value;
                                else
                                    delete message.oldPassword;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.newPassword = value;
                                else
                                    delete message.newPassword;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return PasswordAuthenticationServiceChangePasswordRequest;
            })();

            v1.PasswordAuthenticationServiceChangePasswordResponse = (function() {

                /**
                 * Properties of a PasswordAuthenticationServiceChangePasswordResponse.
                 * @typedef {Object} gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.$Properties
                 * @property {gatehouse.security.v1.PasswordChangeError|null} [error] PasswordAuthenticationServiceChangePasswordResponse error
                 * @property {number|null} [penaltyDelayMillis] PasswordAuthenticationServiceChangePasswordResponse penaltyDelayMillis
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a PasswordAuthenticationServiceChangePasswordResponse.
                 * @memberof gatehouse.security.v1
                 * @interface IPasswordAuthenticationServiceChangePasswordResponse
                 * @augments gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.$Properties
                 * @deprecated Use gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.$Properties instead.
                 */

                /**
                 * Shape of a PasswordAuthenticationServiceChangePasswordResponse.
                 * @typedef {gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.$Properties} gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.$Shape
                 */

                /**
                 * Constructs a new PasswordAuthenticationServiceChangePasswordResponse.
                 * @memberof gatehouse.security.v1
                 * @classdesc Represents a PasswordAuthenticationServiceChangePasswordResponse.
                 * @constructor
                 * @param {gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const PasswordAuthenticationServiceChangePasswordResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * PasswordAuthenticationServiceChangePasswordResponse error.
                 * @member {gatehouse.security.v1.PasswordChangeError} error
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse
                 * @instance
                 */
                PasswordAuthenticationServiceChangePasswordResponse.prototype.error = 0;

                /**
                 * PasswordAuthenticationServiceChangePasswordResponse penaltyDelayMillis.
                 * @member {number} penaltyDelayMillis
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse
                 * @instance
                 */
                PasswordAuthenticationServiceChangePasswordResponse.prototype.penaltyDelayMillis = 0;

                /**
                 * Creates a new PasswordAuthenticationServiceChangePasswordResponse instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse
                 * @static
                 * @param {gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse} PasswordAuthenticationServiceChangePasswordResponse instance
                 * @type {{
                 *   (properties: gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.$Shape): gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse & gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.$Shape;
                 *   (properties?: gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.$Properties): gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse;
                 * }}
                 */
                PasswordAuthenticationServiceChangePasswordResponse.create = function(properties) {
                    return new PasswordAuthenticationServiceChangePasswordResponse(properties);
                };

                /**
                 * Encodes the specified PasswordAuthenticationServiceChangePasswordResponse message. Does not implicitly {@link gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse
                 * @static
                 * @param {gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.$Properties} message PasswordAuthenticationServiceChangePasswordResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                PasswordAuthenticationServiceChangePasswordResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error") && message.error !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.error);
                    if (message.penaltyDelayMillis != null && $Object.hasOwnProperty.call(message, "penaltyDelayMillis") && message.penaltyDelayMillis !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).int32(message.penaltyDelayMillis);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a PasswordAuthenticationServiceChangePasswordResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse & gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.$Shape} PasswordAuthenticationServiceChangePasswordResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                PasswordAuthenticationServiceChangePasswordResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.error = value;
                                else
                                    delete message.error;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.penaltyDelayMillis = value;
                                else
                                    delete message.penaltyDelayMillis;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return PasswordAuthenticationServiceChangePasswordResponse;
            })();

            /**
             * AuthenticationError enum.
             * @name gatehouse.security.v1.AuthenticationError
             * @enum {number}
             * @property {number} AUTHENTICATION_ERROR_NONE=0 AUTHENTICATION_ERROR_NONE value
             * @property {number} AUTHENTICATION_ERROR_INVALID_CREDENTIALS=1 AUTHENTICATION_ERROR_INVALID_CREDENTIALS value
             * @property {number} AUTHENTICATION_ERROR_PENALTY_DELAY_ACTIVE=2 AUTHENTICATION_ERROR_PENALTY_DELAY_ACTIVE value
             * @property {number} AUTHENTICATION_ERROR_DUPLICATE_SESSION=3 AUTHENTICATION_ERROR_DUPLICATE_SESSION value
             * @property {number} AUTHENTICATION_ERROR_SESSION_LIMIT_REACHED=4 AUTHENTICATION_ERROR_SESSION_LIMIT_REACHED value
             * @property {number} AUTHENTICATION_ERROR_TRY_AGAIN_LATER=5 AUTHENTICATION_ERROR_TRY_AGAIN_LATER value
             * @property {number} AUTHENTICATION_ERROR_PASSWORD_MUST_BE_CHANGED=6 AUTHENTICATION_ERROR_PASSWORD_MUST_BE_CHANGED value
             * @property {number} AUTHENTICATION_ERROR_SCHEME_NOT_AVAILABLE=7 AUTHENTICATION_ERROR_SCHEME_NOT_AVAILABLE value
             */
            v1.AuthenticationError = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "AUTHENTICATION_ERROR_NONE"] = 0;
                values[valuesById[1] = "AUTHENTICATION_ERROR_INVALID_CREDENTIALS"] = 1;
                values[valuesById[2] = "AUTHENTICATION_ERROR_PENALTY_DELAY_ACTIVE"] = 2;
                values[valuesById[3] = "AUTHENTICATION_ERROR_DUPLICATE_SESSION"] = 3;
                values[valuesById[4] = "AUTHENTICATION_ERROR_SESSION_LIMIT_REACHED"] = 4;
                values[valuesById[5] = "AUTHENTICATION_ERROR_TRY_AGAIN_LATER"] = 5;
                values[valuesById[6] = "AUTHENTICATION_ERROR_PASSWORD_MUST_BE_CHANGED"] = 6;
                values[valuesById[7] = "AUTHENTICATION_ERROR_SCHEME_NOT_AVAILABLE"] = 7;
                return values;
            })();

            /**
             * AuthenticationFailureReason enum.
             * @name gatehouse.security.v1.AuthenticationFailureReason
             * @enum {number}
             * @property {number} AUTHENTICATION_FAILURE_REASON_NONE=0 AUTHENTICATION_FAILURE_REASON_NONE value
             * @property {number} AUTHENTICATION_FAILURE_REASON_SCHEME_DISABLED=1 AUTHENTICATION_FAILURE_REASON_SCHEME_DISABLED value
             * @property {number} AUTHENTICATION_FAILURE_REASON_NOT_SUPPORTED_HERE=2 AUTHENTICATION_FAILURE_REASON_NOT_SUPPORTED_HERE value
             * @property {number} AUTHENTICATION_FAILURE_REASON_NO_CERTIFICATE=3 AUTHENTICATION_FAILURE_REASON_NO_CERTIFICATE value
             * @property {number} AUTHENTICATION_FAILURE_REASON_CREDENTIAL_EXPIRED=4 AUTHENTICATION_FAILURE_REASON_CREDENTIAL_EXPIRED value
             * @property {number} AUTHENTICATION_FAILURE_REASON_CREDENTIAL_NOT_YET_VALID=5 AUTHENTICATION_FAILURE_REASON_CREDENTIAL_NOT_YET_VALID value
             * @property {number} AUTHENTICATION_FAILURE_REASON_CREDENTIAL_REVOKED=6 AUTHENTICATION_FAILURE_REASON_CREDENTIAL_REVOKED value
             * @property {number} AUTHENTICATION_FAILURE_REASON_UNKNOWN_ISSUER=7 AUTHENTICATION_FAILURE_REASON_UNKNOWN_ISSUER value
             * @property {number} AUTHENTICATION_FAILURE_REASON_WRONG_AUDIENCE=8 AUTHENTICATION_FAILURE_REASON_WRONG_AUDIENCE value
             * @property {number} AUTHENTICATION_FAILURE_REASON_MISSING_CLAIM=9 AUTHENTICATION_FAILURE_REASON_MISSING_CLAIM value
             */
            v1.AuthenticationFailureReason = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "AUTHENTICATION_FAILURE_REASON_NONE"] = 0;
                values[valuesById[1] = "AUTHENTICATION_FAILURE_REASON_SCHEME_DISABLED"] = 1;
                values[valuesById[2] = "AUTHENTICATION_FAILURE_REASON_NOT_SUPPORTED_HERE"] = 2;
                values[valuesById[3] = "AUTHENTICATION_FAILURE_REASON_NO_CERTIFICATE"] = 3;
                values[valuesById[4] = "AUTHENTICATION_FAILURE_REASON_CREDENTIAL_EXPIRED"] = 4;
                values[valuesById[5] = "AUTHENTICATION_FAILURE_REASON_CREDENTIAL_NOT_YET_VALID"] = 5;
                values[valuesById[6] = "AUTHENTICATION_FAILURE_REASON_CREDENTIAL_REVOKED"] = 6;
                values[valuesById[7] = "AUTHENTICATION_FAILURE_REASON_UNKNOWN_ISSUER"] = 7;
                values[valuesById[8] = "AUTHENTICATION_FAILURE_REASON_WRONG_AUDIENCE"] = 8;
                values[valuesById[9] = "AUTHENTICATION_FAILURE_REASON_MISSING_CLAIM"] = 9;
                return values;
            })();

            v1.Session = (function() {

                /**
                 * Properties of a Session.
                 * @typedef {Object} gatehouse.security.v1.Session.$Properties
                 * @property {string|null} [sessionId] Session sessionId
                 * @property {string|null} [username] Session username
                 * @property {Array.<string>|null} [roles] Session roles
                 * @property {string|null} [scheme] Session scheme
                 * @property {google.protobuf.Timestamp.$Properties|null} [createdAt] Session createdAt
                 * @property {google.protobuf.Duration.$Properties|null} [idleTimeout] Session idleTimeout
                 * @property {google.protobuf.Timestamp.$Properties|null} [expiresAt] Session expiresAt
                 * @property {string|null} [authority] Session authority
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Session.
                 * @memberof gatehouse.security.v1
                 * @interface ISession
                 * @augments gatehouse.security.v1.Session.$Properties
                 * @deprecated Use gatehouse.security.v1.Session.$Properties instead.
                 */

                /**
                 * Shape of a Session.
                 * @typedef {gatehouse.security.v1.Session.$Properties} gatehouse.security.v1.Session.$Shape
                 */

                /**
                 * Constructs a new Session.
                 * @memberof gatehouse.security.v1
                 * @classdesc Represents a Session.
                 * @constructor
                 * @param {gatehouse.security.v1.Session.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Session = function (properties) {
                    this.roles = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Session sessionId.
                 * @member {string} sessionId
                 * @memberof gatehouse.security.v1.Session
                 * @instance
                 */
                Session.prototype.sessionId = "";

                /**
                 * Session username.
                 * @member {string} username
                 * @memberof gatehouse.security.v1.Session
                 * @instance
                 */
                Session.prototype.username = "";

                /**
                 * Session roles.
                 * @member {Array.<string>} roles
                 * @memberof gatehouse.security.v1.Session
                 * @instance
                 */
                Session.prototype.roles = $util.emptyArray;

                /**
                 * Session scheme.
                 * @member {string} scheme
                 * @memberof gatehouse.security.v1.Session
                 * @instance
                 */
                Session.prototype.scheme = "";

                /**
                 * Session createdAt.
                 * @member {google.protobuf.Timestamp.$Properties|null|undefined} createdAt
                 * @memberof gatehouse.security.v1.Session
                 * @instance
                 */
                Session.prototype.createdAt = null;

                /**
                 * Session idleTimeout.
                 * @member {google.protobuf.Duration.$Properties|null|undefined} idleTimeout
                 * @memberof gatehouse.security.v1.Session
                 * @instance
                 */
                Session.prototype.idleTimeout = null;

                /**
                 * Session expiresAt.
                 * @member {google.protobuf.Timestamp.$Properties|null|undefined} expiresAt
                 * @memberof gatehouse.security.v1.Session
                 * @instance
                 */
                Session.prototype.expiresAt = null;

                /**
                 * Session authority.
                 * @member {string} authority
                 * @memberof gatehouse.security.v1.Session
                 * @instance
                 */
                Session.prototype.authority = "";

                /**
                 * Creates a new Session instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.security.v1.Session
                 * @static
                 * @param {gatehouse.security.v1.Session.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.security.v1.Session} Session instance
                 * @type {{
                 *   (properties: gatehouse.security.v1.Session.$Shape): gatehouse.security.v1.Session & gatehouse.security.v1.Session.$Shape;
                 *   (properties?: gatehouse.security.v1.Session.$Properties): gatehouse.security.v1.Session;
                 * }}
                 */
                Session.create = function(properties) {
                    return new Session(properties);
                };

                /**
                 * Encodes the specified Session message. Does not implicitly {@link gatehouse.security.v1.Session.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.security.v1.Session
                 * @static
                 * @param {gatehouse.security.v1.Session.$Properties} message Session message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Session.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.sessionId != null && $Object.hasOwnProperty.call(message, "sessionId") && message.sessionId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.sessionId);
                    if (message.username != null && $Object.hasOwnProperty.call(message, "username") && message.username !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.username);
                    if (message.roles != null && message.roles.length)
                        for (let i = 0; i < message.roles.length; ++i)
                            writer.uint32(/* id 3, wireType 2 =*/26).string(message.roles[i]);
                    if (message.scheme != null && $Object.hasOwnProperty.call(message, "scheme") && message.scheme !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.scheme);
                    if (message.createdAt != null && $Object.hasOwnProperty.call(message, "createdAt"))
                        $root.google.protobuf.Timestamp.encode(message.createdAt, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.idleTimeout != null && $Object.hasOwnProperty.call(message, "idleTimeout"))
                        $root.google.protobuf.Duration.encode(message.idleTimeout, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.expiresAt != null && $Object.hasOwnProperty.call(message, "expiresAt"))
                        $root.google.protobuf.Timestamp.encode(message.expiresAt, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.authority != null && $Object.hasOwnProperty.call(message, "authority") && message.authority !== "")
                        writer.uint32(/* id 8, wireType 2 =*/66).string(message.authority);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Session message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.security.v1.Session
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.Session & gatehouse.security.v1.Session.$Shape} Session
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Session.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.gatehouse.security.v1.Session();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.sessionId = value;
                                else
                                    delete message.sessionId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.username = value;
                                else
                                    delete message.username;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.roles && message.roles.length))
                                    message.roles = [];
                                message.roles.push(reader.stringVerify());
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.scheme = value;
                                else
                                    delete message.scheme;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.createdAt = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.createdAt);
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.idleTimeout = $root.google.protobuf.Duration.decode(reader, reader.size(), $undefined, _depth + 1, message.idleTimeout);
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.expiresAt = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.expiresAt);
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.authority = value;
                                else
                                    delete message.authority;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return Session;
            })();

            /**
             * SessionEventKind enum.
             * @name gatehouse.security.v1.SessionEventKind
             * @enum {number}
             * @property {number} SESSION_EVENT_KIND_NONE=0 SESSION_EVENT_KIND_NONE value
             * @property {number} SESSION_EVENT_KIND_OPENED=1 SESSION_EVENT_KIND_OPENED value
             * @property {number} SESSION_EVENT_KIND_PROLONGED=2 SESSION_EVENT_KIND_PROLONGED value
             * @property {number} SESSION_EVENT_KIND_RENEWED=3 SESSION_EVENT_KIND_RENEWED value
             * @property {number} SESSION_EVENT_KIND_EXPIRING=4 SESSION_EVENT_KIND_EXPIRING value
             * @property {number} SESSION_EVENT_KIND_CLOSED=5 SESSION_EVENT_KIND_CLOSED value
             */
            v1.SessionEventKind = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "SESSION_EVENT_KIND_NONE"] = 0;
                values[valuesById[1] = "SESSION_EVENT_KIND_OPENED"] = 1;
                values[valuesById[2] = "SESSION_EVENT_KIND_PROLONGED"] = 2;
                values[valuesById[3] = "SESSION_EVENT_KIND_RENEWED"] = 3;
                values[valuesById[4] = "SESSION_EVENT_KIND_EXPIRING"] = 4;
                values[valuesById[5] = "SESSION_EVENT_KIND_CLOSED"] = 5;
                return values;
            })();

            /**
             * SessionEndReason enum.
             * @name gatehouse.security.v1.SessionEndReason
             * @enum {number}
             * @property {number} SESSION_END_REASON_NONE=0 SESSION_END_REASON_NONE value
             * @property {number} SESSION_END_REASON_CLOSED=1 SESSION_END_REASON_CLOSED value
             * @property {number} SESSION_END_REASON_CHANNEL=2 SESSION_END_REASON_CHANNEL value
             * @property {number} SESSION_END_REASON_IDLE=3 SESSION_END_REASON_IDLE value
             * @property {number} SESSION_END_REASON_LIFETIME=4 SESSION_END_REASON_LIFETIME value
             * @property {number} SESSION_END_REASON_CREDENTIAL_EXPIRED=5 SESSION_END_REASON_CREDENTIAL_EXPIRED value
             * @property {number} SESSION_END_REASON_CREDENTIAL_REVOKED=6 SESSION_END_REASON_CREDENTIAL_REVOKED value
             * @property {number} SESSION_END_REASON_ADMINISTRATOR=7 SESSION_END_REASON_ADMINISTRATOR value
             * @property {number} SESSION_END_REASON_ACCOUNT=8 SESSION_END_REASON_ACCOUNT value
             * @property {number} SESSION_END_REASON_SHUTDOWN=9 SESSION_END_REASON_SHUTDOWN value
             */
            v1.SessionEndReason = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "SESSION_END_REASON_NONE"] = 0;
                values[valuesById[1] = "SESSION_END_REASON_CLOSED"] = 1;
                values[valuesById[2] = "SESSION_END_REASON_CHANNEL"] = 2;
                values[valuesById[3] = "SESSION_END_REASON_IDLE"] = 3;
                values[valuesById[4] = "SESSION_END_REASON_LIFETIME"] = 4;
                values[valuesById[5] = "SESSION_END_REASON_CREDENTIAL_EXPIRED"] = 5;
                values[valuesById[6] = "SESSION_END_REASON_CREDENTIAL_REVOKED"] = 6;
                values[valuesById[7] = "SESSION_END_REASON_ADMINISTRATOR"] = 7;
                values[valuesById[8] = "SESSION_END_REASON_ACCOUNT"] = 8;
                values[valuesById[9] = "SESSION_END_REASON_SHUTDOWN"] = 9;
                return values;
            })();

            v1.SessionServiceGetSessionRequest = (function() {

                /**
                 * Properties of a SessionServiceGetSessionRequest.
                 * @typedef {Object} gatehouse.security.v1.SessionServiceGetSessionRequest.$Properties
                 * @property {number|null} [securityToken] SessionServiceGetSessionRequest securityToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SessionServiceGetSessionRequest.
                 * @memberof gatehouse.security.v1
                 * @interface ISessionServiceGetSessionRequest
                 * @augments gatehouse.security.v1.SessionServiceGetSessionRequest.$Properties
                 * @deprecated Use gatehouse.security.v1.SessionServiceGetSessionRequest.$Properties instead.
                 */

                /**
                 * Shape of a SessionServiceGetSessionRequest.
                 * @typedef {gatehouse.security.v1.SessionServiceGetSessionRequest.$Properties} gatehouse.security.v1.SessionServiceGetSessionRequest.$Shape
                 */

                /**
                 * Constructs a new SessionServiceGetSessionRequest.
                 * @memberof gatehouse.security.v1
                 * @classdesc Represents a SessionServiceGetSessionRequest.
                 * @constructor
                 * @param {gatehouse.security.v1.SessionServiceGetSessionRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SessionServiceGetSessionRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SessionServiceGetSessionRequest securityToken.
                 * @member {number} securityToken
                 * @memberof gatehouse.security.v1.SessionServiceGetSessionRequest
                 * @instance
                 */
                SessionServiceGetSessionRequest.prototype.securityToken = 0;

                /**
                 * Creates a new SessionServiceGetSessionRequest instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.security.v1.SessionServiceGetSessionRequest
                 * @static
                 * @param {gatehouse.security.v1.SessionServiceGetSessionRequest.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.security.v1.SessionServiceGetSessionRequest} SessionServiceGetSessionRequest instance
                 * @type {{
                 *   (properties: gatehouse.security.v1.SessionServiceGetSessionRequest.$Shape): gatehouse.security.v1.SessionServiceGetSessionRequest & gatehouse.security.v1.SessionServiceGetSessionRequest.$Shape;
                 *   (properties?: gatehouse.security.v1.SessionServiceGetSessionRequest.$Properties): gatehouse.security.v1.SessionServiceGetSessionRequest;
                 * }}
                 */
                SessionServiceGetSessionRequest.create = function(properties) {
                    return new SessionServiceGetSessionRequest(properties);
                };

                /**
                 * Encodes the specified SessionServiceGetSessionRequest message. Does not implicitly {@link gatehouse.security.v1.SessionServiceGetSessionRequest.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.security.v1.SessionServiceGetSessionRequest
                 * @static
                 * @param {gatehouse.security.v1.SessionServiceGetSessionRequest.$Properties} message SessionServiceGetSessionRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SessionServiceGetSessionRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.securityToken != null && $Object.hasOwnProperty.call(message, "securityToken") && message.securityToken !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.securityToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SessionServiceGetSessionRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.security.v1.SessionServiceGetSessionRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.SessionServiceGetSessionRequest & gatehouse.security.v1.SessionServiceGetSessionRequest.$Shape} SessionServiceGetSessionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SessionServiceGetSessionRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.gatehouse.security.v1.SessionServiceGetSessionRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.securityToken = value;
                                else
                                    delete message.securityToken;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return SessionServiceGetSessionRequest;
            })();

            v1.SessionServiceGetSessionResponse = (function() {

                /**
                 * Properties of a SessionServiceGetSessionResponse.
                 * @typedef {Object} gatehouse.security.v1.SessionServiceGetSessionResponse.$Properties
                 * @property {gatehouse.security.v1.Session.$Properties|null} [session] SessionServiceGetSessionResponse session
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SessionServiceGetSessionResponse.
                 * @memberof gatehouse.security.v1
                 * @interface ISessionServiceGetSessionResponse
                 * @augments gatehouse.security.v1.SessionServiceGetSessionResponse.$Properties
                 * @deprecated Use gatehouse.security.v1.SessionServiceGetSessionResponse.$Properties instead.
                 */

                /**
                 * Shape of a SessionServiceGetSessionResponse.
                 * @typedef {gatehouse.security.v1.SessionServiceGetSessionResponse.$Properties} gatehouse.security.v1.SessionServiceGetSessionResponse.$Shape
                 */

                /**
                 * Constructs a new SessionServiceGetSessionResponse.
                 * @memberof gatehouse.security.v1
                 * @classdesc Represents a SessionServiceGetSessionResponse.
                 * @constructor
                 * @param {gatehouse.security.v1.SessionServiceGetSessionResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SessionServiceGetSessionResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SessionServiceGetSessionResponse session.
                 * @member {gatehouse.security.v1.Session.$Properties|null|undefined} session
                 * @memberof gatehouse.security.v1.SessionServiceGetSessionResponse
                 * @instance
                 */
                SessionServiceGetSessionResponse.prototype.session = null;

                /**
                 * Creates a new SessionServiceGetSessionResponse instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.security.v1.SessionServiceGetSessionResponse
                 * @static
                 * @param {gatehouse.security.v1.SessionServiceGetSessionResponse.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.security.v1.SessionServiceGetSessionResponse} SessionServiceGetSessionResponse instance
                 * @type {{
                 *   (properties: gatehouse.security.v1.SessionServiceGetSessionResponse.$Shape): gatehouse.security.v1.SessionServiceGetSessionResponse & gatehouse.security.v1.SessionServiceGetSessionResponse.$Shape;
                 *   (properties?: gatehouse.security.v1.SessionServiceGetSessionResponse.$Properties): gatehouse.security.v1.SessionServiceGetSessionResponse;
                 * }}
                 */
                SessionServiceGetSessionResponse.create = function(properties) {
                    return new SessionServiceGetSessionResponse(properties);
                };

                /**
                 * Encodes the specified SessionServiceGetSessionResponse message. Does not implicitly {@link gatehouse.security.v1.SessionServiceGetSessionResponse.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.security.v1.SessionServiceGetSessionResponse
                 * @static
                 * @param {gatehouse.security.v1.SessionServiceGetSessionResponse.$Properties} message SessionServiceGetSessionResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SessionServiceGetSessionResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.session != null && $Object.hasOwnProperty.call(message, "session"))
                        $root.gatehouse.security.v1.Session.encode(message.session, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SessionServiceGetSessionResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.security.v1.SessionServiceGetSessionResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.SessionServiceGetSessionResponse & gatehouse.security.v1.SessionServiceGetSessionResponse.$Shape} SessionServiceGetSessionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SessionServiceGetSessionResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.gatehouse.security.v1.SessionServiceGetSessionResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.session = $root.gatehouse.security.v1.Session.decode(reader, reader.size(), $undefined, _depth + 1, message.session);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return SessionServiceGetSessionResponse;
            })();

            v1.SessionServiceProlongSessionRequest = (function() {

                /**
                 * Properties of a SessionServiceProlongSessionRequest.
                 * @typedef {Object} gatehouse.security.v1.SessionServiceProlongSessionRequest.$Properties
                 * @property {number|null} [securityToken] SessionServiceProlongSessionRequest securityToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SessionServiceProlongSessionRequest.
                 * @memberof gatehouse.security.v1
                 * @interface ISessionServiceProlongSessionRequest
                 * @augments gatehouse.security.v1.SessionServiceProlongSessionRequest.$Properties
                 * @deprecated Use gatehouse.security.v1.SessionServiceProlongSessionRequest.$Properties instead.
                 */

                /**
                 * Shape of a SessionServiceProlongSessionRequest.
                 * @typedef {gatehouse.security.v1.SessionServiceProlongSessionRequest.$Properties} gatehouse.security.v1.SessionServiceProlongSessionRequest.$Shape
                 */

                /**
                 * Constructs a new SessionServiceProlongSessionRequest.
                 * @memberof gatehouse.security.v1
                 * @classdesc Represents a SessionServiceProlongSessionRequest.
                 * @constructor
                 * @param {gatehouse.security.v1.SessionServiceProlongSessionRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SessionServiceProlongSessionRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SessionServiceProlongSessionRequest securityToken.
                 * @member {number} securityToken
                 * @memberof gatehouse.security.v1.SessionServiceProlongSessionRequest
                 * @instance
                 */
                SessionServiceProlongSessionRequest.prototype.securityToken = 0;

                /**
                 * Creates a new SessionServiceProlongSessionRequest instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.security.v1.SessionServiceProlongSessionRequest
                 * @static
                 * @param {gatehouse.security.v1.SessionServiceProlongSessionRequest.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.security.v1.SessionServiceProlongSessionRequest} SessionServiceProlongSessionRequest instance
                 * @type {{
                 *   (properties: gatehouse.security.v1.SessionServiceProlongSessionRequest.$Shape): gatehouse.security.v1.SessionServiceProlongSessionRequest & gatehouse.security.v1.SessionServiceProlongSessionRequest.$Shape;
                 *   (properties?: gatehouse.security.v1.SessionServiceProlongSessionRequest.$Properties): gatehouse.security.v1.SessionServiceProlongSessionRequest;
                 * }}
                 */
                SessionServiceProlongSessionRequest.create = function(properties) {
                    return new SessionServiceProlongSessionRequest(properties);
                };

                /**
                 * Encodes the specified SessionServiceProlongSessionRequest message. Does not implicitly {@link gatehouse.security.v1.SessionServiceProlongSessionRequest.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.security.v1.SessionServiceProlongSessionRequest
                 * @static
                 * @param {gatehouse.security.v1.SessionServiceProlongSessionRequest.$Properties} message SessionServiceProlongSessionRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SessionServiceProlongSessionRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.securityToken != null && $Object.hasOwnProperty.call(message, "securityToken") && message.securityToken !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.securityToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SessionServiceProlongSessionRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.security.v1.SessionServiceProlongSessionRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.SessionServiceProlongSessionRequest & gatehouse.security.v1.SessionServiceProlongSessionRequest.$Shape} SessionServiceProlongSessionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SessionServiceProlongSessionRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.gatehouse.security.v1.SessionServiceProlongSessionRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.securityToken = value;
                                else
                                    delete message.securityToken;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return SessionServiceProlongSessionRequest;
            })();

            v1.SessionServiceProlongSessionResponse = (function() {

                /**
                 * Properties of a SessionServiceProlongSessionResponse.
                 * @typedef {Object} gatehouse.security.v1.SessionServiceProlongSessionResponse.$Properties
                 * @property {gatehouse.security.v1.Session.$Properties|null} [session] SessionServiceProlongSessionResponse session
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SessionServiceProlongSessionResponse.
                 * @memberof gatehouse.security.v1
                 * @interface ISessionServiceProlongSessionResponse
                 * @augments gatehouse.security.v1.SessionServiceProlongSessionResponse.$Properties
                 * @deprecated Use gatehouse.security.v1.SessionServiceProlongSessionResponse.$Properties instead.
                 */

                /**
                 * Shape of a SessionServiceProlongSessionResponse.
                 * @typedef {gatehouse.security.v1.SessionServiceProlongSessionResponse.$Properties} gatehouse.security.v1.SessionServiceProlongSessionResponse.$Shape
                 */

                /**
                 * Constructs a new SessionServiceProlongSessionResponse.
                 * @memberof gatehouse.security.v1
                 * @classdesc Represents a SessionServiceProlongSessionResponse.
                 * @constructor
                 * @param {gatehouse.security.v1.SessionServiceProlongSessionResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SessionServiceProlongSessionResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SessionServiceProlongSessionResponse session.
                 * @member {gatehouse.security.v1.Session.$Properties|null|undefined} session
                 * @memberof gatehouse.security.v1.SessionServiceProlongSessionResponse
                 * @instance
                 */
                SessionServiceProlongSessionResponse.prototype.session = null;

                /**
                 * Creates a new SessionServiceProlongSessionResponse instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.security.v1.SessionServiceProlongSessionResponse
                 * @static
                 * @param {gatehouse.security.v1.SessionServiceProlongSessionResponse.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.security.v1.SessionServiceProlongSessionResponse} SessionServiceProlongSessionResponse instance
                 * @type {{
                 *   (properties: gatehouse.security.v1.SessionServiceProlongSessionResponse.$Shape): gatehouse.security.v1.SessionServiceProlongSessionResponse & gatehouse.security.v1.SessionServiceProlongSessionResponse.$Shape;
                 *   (properties?: gatehouse.security.v1.SessionServiceProlongSessionResponse.$Properties): gatehouse.security.v1.SessionServiceProlongSessionResponse;
                 * }}
                 */
                SessionServiceProlongSessionResponse.create = function(properties) {
                    return new SessionServiceProlongSessionResponse(properties);
                };

                /**
                 * Encodes the specified SessionServiceProlongSessionResponse message. Does not implicitly {@link gatehouse.security.v1.SessionServiceProlongSessionResponse.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.security.v1.SessionServiceProlongSessionResponse
                 * @static
                 * @param {gatehouse.security.v1.SessionServiceProlongSessionResponse.$Properties} message SessionServiceProlongSessionResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SessionServiceProlongSessionResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.session != null && $Object.hasOwnProperty.call(message, "session"))
                        $root.gatehouse.security.v1.Session.encode(message.session, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SessionServiceProlongSessionResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.security.v1.SessionServiceProlongSessionResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.SessionServiceProlongSessionResponse & gatehouse.security.v1.SessionServiceProlongSessionResponse.$Shape} SessionServiceProlongSessionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SessionServiceProlongSessionResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.gatehouse.security.v1.SessionServiceProlongSessionResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.session = $root.gatehouse.security.v1.Session.decode(reader, reader.size(), $undefined, _depth + 1, message.session);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return SessionServiceProlongSessionResponse;
            })();

            v1.SessionServiceCloseSessionRequest = (function() {

                /**
                 * Properties of a SessionServiceCloseSessionRequest.
                 * @typedef {Object} gatehouse.security.v1.SessionServiceCloseSessionRequest.$Properties
                 * @property {number|null} [securityToken] SessionServiceCloseSessionRequest securityToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SessionServiceCloseSessionRequest.
                 * @memberof gatehouse.security.v1
                 * @interface ISessionServiceCloseSessionRequest
                 * @augments gatehouse.security.v1.SessionServiceCloseSessionRequest.$Properties
                 * @deprecated Use gatehouse.security.v1.SessionServiceCloseSessionRequest.$Properties instead.
                 */

                /**
                 * Shape of a SessionServiceCloseSessionRequest.
                 * @typedef {gatehouse.security.v1.SessionServiceCloseSessionRequest.$Properties} gatehouse.security.v1.SessionServiceCloseSessionRequest.$Shape
                 */

                /**
                 * Constructs a new SessionServiceCloseSessionRequest.
                 * @memberof gatehouse.security.v1
                 * @classdesc Represents a SessionServiceCloseSessionRequest.
                 * @constructor
                 * @param {gatehouse.security.v1.SessionServiceCloseSessionRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SessionServiceCloseSessionRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SessionServiceCloseSessionRequest securityToken.
                 * @member {number} securityToken
                 * @memberof gatehouse.security.v1.SessionServiceCloseSessionRequest
                 * @instance
                 */
                SessionServiceCloseSessionRequest.prototype.securityToken = 0;

                /**
                 * Creates a new SessionServiceCloseSessionRequest instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.security.v1.SessionServiceCloseSessionRequest
                 * @static
                 * @param {gatehouse.security.v1.SessionServiceCloseSessionRequest.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.security.v1.SessionServiceCloseSessionRequest} SessionServiceCloseSessionRequest instance
                 * @type {{
                 *   (properties: gatehouse.security.v1.SessionServiceCloseSessionRequest.$Shape): gatehouse.security.v1.SessionServiceCloseSessionRequest & gatehouse.security.v1.SessionServiceCloseSessionRequest.$Shape;
                 *   (properties?: gatehouse.security.v1.SessionServiceCloseSessionRequest.$Properties): gatehouse.security.v1.SessionServiceCloseSessionRequest;
                 * }}
                 */
                SessionServiceCloseSessionRequest.create = function(properties) {
                    return new SessionServiceCloseSessionRequest(properties);
                };

                /**
                 * Encodes the specified SessionServiceCloseSessionRequest message. Does not implicitly {@link gatehouse.security.v1.SessionServiceCloseSessionRequest.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.security.v1.SessionServiceCloseSessionRequest
                 * @static
                 * @param {gatehouse.security.v1.SessionServiceCloseSessionRequest.$Properties} message SessionServiceCloseSessionRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SessionServiceCloseSessionRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.securityToken != null && $Object.hasOwnProperty.call(message, "securityToken") && message.securityToken !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.securityToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SessionServiceCloseSessionRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.security.v1.SessionServiceCloseSessionRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.SessionServiceCloseSessionRequest & gatehouse.security.v1.SessionServiceCloseSessionRequest.$Shape} SessionServiceCloseSessionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SessionServiceCloseSessionRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.gatehouse.security.v1.SessionServiceCloseSessionRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.securityToken = value;
                                else
                                    delete message.securityToken;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return SessionServiceCloseSessionRequest;
            })();

            v1.SessionServiceCloseSessionResponse = (function() {

                /**
                 * Properties of a SessionServiceCloseSessionResponse.
                 * @typedef {Object} gatehouse.security.v1.SessionServiceCloseSessionResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SessionServiceCloseSessionResponse.
                 * @memberof gatehouse.security.v1
                 * @interface ISessionServiceCloseSessionResponse
                 * @augments gatehouse.security.v1.SessionServiceCloseSessionResponse.$Properties
                 * @deprecated Use gatehouse.security.v1.SessionServiceCloseSessionResponse.$Properties instead.
                 */

                /**
                 * Shape of a SessionServiceCloseSessionResponse.
                 * @typedef {gatehouse.security.v1.SessionServiceCloseSessionResponse.$Properties} gatehouse.security.v1.SessionServiceCloseSessionResponse.$Shape
                 */

                /**
                 * Constructs a new SessionServiceCloseSessionResponse.
                 * @memberof gatehouse.security.v1
                 * @classdesc Represents a SessionServiceCloseSessionResponse.
                 * @constructor
                 * @param {gatehouse.security.v1.SessionServiceCloseSessionResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SessionServiceCloseSessionResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new SessionServiceCloseSessionResponse instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.security.v1.SessionServiceCloseSessionResponse
                 * @static
                 * @param {gatehouse.security.v1.SessionServiceCloseSessionResponse.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.security.v1.SessionServiceCloseSessionResponse} SessionServiceCloseSessionResponse instance
                 * @type {{
                 *   (properties: gatehouse.security.v1.SessionServiceCloseSessionResponse.$Shape): gatehouse.security.v1.SessionServiceCloseSessionResponse & gatehouse.security.v1.SessionServiceCloseSessionResponse.$Shape;
                 *   (properties?: gatehouse.security.v1.SessionServiceCloseSessionResponse.$Properties): gatehouse.security.v1.SessionServiceCloseSessionResponse;
                 * }}
                 */
                SessionServiceCloseSessionResponse.create = function(properties) {
                    return new SessionServiceCloseSessionResponse(properties);
                };

                /**
                 * Encodes the specified SessionServiceCloseSessionResponse message. Does not implicitly {@link gatehouse.security.v1.SessionServiceCloseSessionResponse.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.security.v1.SessionServiceCloseSessionResponse
                 * @static
                 * @param {gatehouse.security.v1.SessionServiceCloseSessionResponse.$Properties} message SessionServiceCloseSessionResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SessionServiceCloseSessionResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SessionServiceCloseSessionResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.security.v1.SessionServiceCloseSessionResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.SessionServiceCloseSessionResponse & gatehouse.security.v1.SessionServiceCloseSessionResponse.$Shape} SessionServiceCloseSessionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SessionServiceCloseSessionResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.gatehouse.security.v1.SessionServiceCloseSessionResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return SessionServiceCloseSessionResponse;
            })();

            v1.SessionServiceWatchSessionRequest = (function() {

                /**
                 * Properties of a SessionServiceWatchSessionRequest.
                 * @typedef {Object} gatehouse.security.v1.SessionServiceWatchSessionRequest.$Properties
                 * @property {number|null} [securityToken] SessionServiceWatchSessionRequest securityToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SessionServiceWatchSessionRequest.
                 * @memberof gatehouse.security.v1
                 * @interface ISessionServiceWatchSessionRequest
                 * @augments gatehouse.security.v1.SessionServiceWatchSessionRequest.$Properties
                 * @deprecated Use gatehouse.security.v1.SessionServiceWatchSessionRequest.$Properties instead.
                 */

                /**
                 * Shape of a SessionServiceWatchSessionRequest.
                 * @typedef {gatehouse.security.v1.SessionServiceWatchSessionRequest.$Properties} gatehouse.security.v1.SessionServiceWatchSessionRequest.$Shape
                 */

                /**
                 * Constructs a new SessionServiceWatchSessionRequest.
                 * @memberof gatehouse.security.v1
                 * @classdesc Represents a SessionServiceWatchSessionRequest.
                 * @constructor
                 * @param {gatehouse.security.v1.SessionServiceWatchSessionRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SessionServiceWatchSessionRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SessionServiceWatchSessionRequest securityToken.
                 * @member {number} securityToken
                 * @memberof gatehouse.security.v1.SessionServiceWatchSessionRequest
                 * @instance
                 */
                SessionServiceWatchSessionRequest.prototype.securityToken = 0;

                /**
                 * Creates a new SessionServiceWatchSessionRequest instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.security.v1.SessionServiceWatchSessionRequest
                 * @static
                 * @param {gatehouse.security.v1.SessionServiceWatchSessionRequest.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.security.v1.SessionServiceWatchSessionRequest} SessionServiceWatchSessionRequest instance
                 * @type {{
                 *   (properties: gatehouse.security.v1.SessionServiceWatchSessionRequest.$Shape): gatehouse.security.v1.SessionServiceWatchSessionRequest & gatehouse.security.v1.SessionServiceWatchSessionRequest.$Shape;
                 *   (properties?: gatehouse.security.v1.SessionServiceWatchSessionRequest.$Properties): gatehouse.security.v1.SessionServiceWatchSessionRequest;
                 * }}
                 */
                SessionServiceWatchSessionRequest.create = function(properties) {
                    return new SessionServiceWatchSessionRequest(properties);
                };

                /**
                 * Encodes the specified SessionServiceWatchSessionRequest message. Does not implicitly {@link gatehouse.security.v1.SessionServiceWatchSessionRequest.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.security.v1.SessionServiceWatchSessionRequest
                 * @static
                 * @param {gatehouse.security.v1.SessionServiceWatchSessionRequest.$Properties} message SessionServiceWatchSessionRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SessionServiceWatchSessionRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.securityToken != null && $Object.hasOwnProperty.call(message, "securityToken") && message.securityToken !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.securityToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SessionServiceWatchSessionRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.security.v1.SessionServiceWatchSessionRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.SessionServiceWatchSessionRequest & gatehouse.security.v1.SessionServiceWatchSessionRequest.$Shape} SessionServiceWatchSessionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SessionServiceWatchSessionRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.gatehouse.security.v1.SessionServiceWatchSessionRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.securityToken = value;
                                else
                                    delete message.securityToken;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return SessionServiceWatchSessionRequest;
            })();

            v1.SessionServiceWatchSessionResponse = (function() {

                /**
                 * Properties of a SessionServiceWatchSessionResponse.
                 * @typedef {Object} gatehouse.security.v1.SessionServiceWatchSessionResponse.$Properties
                 * @property {gatehouse.security.v1.SessionEventKind|null} [kind] SessionServiceWatchSessionResponse kind
                 * @property {gatehouse.security.v1.SessionEndReason|null} [endReason] SessionServiceWatchSessionResponse endReason
                 * @property {gatehouse.security.v1.Session.$Properties|null} [session] SessionServiceWatchSessionResponse session
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SessionServiceWatchSessionResponse.
                 * @memberof gatehouse.security.v1
                 * @interface ISessionServiceWatchSessionResponse
                 * @augments gatehouse.security.v1.SessionServiceWatchSessionResponse.$Properties
                 * @deprecated Use gatehouse.security.v1.SessionServiceWatchSessionResponse.$Properties instead.
                 */

                /**
                 * Shape of a SessionServiceWatchSessionResponse.
                 * @typedef {gatehouse.security.v1.SessionServiceWatchSessionResponse.$Properties} gatehouse.security.v1.SessionServiceWatchSessionResponse.$Shape
                 */

                /**
                 * Constructs a new SessionServiceWatchSessionResponse.
                 * @memberof gatehouse.security.v1
                 * @classdesc Represents a SessionServiceWatchSessionResponse.
                 * @constructor
                 * @param {gatehouse.security.v1.SessionServiceWatchSessionResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SessionServiceWatchSessionResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SessionServiceWatchSessionResponse kind.
                 * @member {gatehouse.security.v1.SessionEventKind} kind
                 * @memberof gatehouse.security.v1.SessionServiceWatchSessionResponse
                 * @instance
                 */
                SessionServiceWatchSessionResponse.prototype.kind = 0;

                /**
                 * SessionServiceWatchSessionResponse endReason.
                 * @member {gatehouse.security.v1.SessionEndReason} endReason
                 * @memberof gatehouse.security.v1.SessionServiceWatchSessionResponse
                 * @instance
                 */
                SessionServiceWatchSessionResponse.prototype.endReason = 0;

                /**
                 * SessionServiceWatchSessionResponse session.
                 * @member {gatehouse.security.v1.Session.$Properties|null|undefined} session
                 * @memberof gatehouse.security.v1.SessionServiceWatchSessionResponse
                 * @instance
                 */
                SessionServiceWatchSessionResponse.prototype.session = null;

                /**
                 * Creates a new SessionServiceWatchSessionResponse instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.security.v1.SessionServiceWatchSessionResponse
                 * @static
                 * @param {gatehouse.security.v1.SessionServiceWatchSessionResponse.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.security.v1.SessionServiceWatchSessionResponse} SessionServiceWatchSessionResponse instance
                 * @type {{
                 *   (properties: gatehouse.security.v1.SessionServiceWatchSessionResponse.$Shape): gatehouse.security.v1.SessionServiceWatchSessionResponse & gatehouse.security.v1.SessionServiceWatchSessionResponse.$Shape;
                 *   (properties?: gatehouse.security.v1.SessionServiceWatchSessionResponse.$Properties): gatehouse.security.v1.SessionServiceWatchSessionResponse;
                 * }}
                 */
                SessionServiceWatchSessionResponse.create = function(properties) {
                    return new SessionServiceWatchSessionResponse(properties);
                };

                /**
                 * Encodes the specified SessionServiceWatchSessionResponse message. Does not implicitly {@link gatehouse.security.v1.SessionServiceWatchSessionResponse.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.security.v1.SessionServiceWatchSessionResponse
                 * @static
                 * @param {gatehouse.security.v1.SessionServiceWatchSessionResponse.$Properties} message SessionServiceWatchSessionResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SessionServiceWatchSessionResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.kind);
                    if (message.endReason != null && $Object.hasOwnProperty.call(message, "endReason") && message.endReason !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).int32(message.endReason);
                    if (message.session != null && $Object.hasOwnProperty.call(message, "session"))
                        $root.gatehouse.security.v1.Session.encode(message.session, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SessionServiceWatchSessionResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.security.v1.SessionServiceWatchSessionResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.SessionServiceWatchSessionResponse & gatehouse.security.v1.SessionServiceWatchSessionResponse.$Shape} SessionServiceWatchSessionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SessionServiceWatchSessionResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.gatehouse.security.v1.SessionServiceWatchSessionResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.kind = value;
                                else
                                    delete message.kind;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.endReason = value;
                                else
                                    delete message.endReason;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.session = $root.gatehouse.security.v1.Session.decode(reader, reader.size(), $undefined, _depth + 1, message.session);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return SessionServiceWatchSessionResponse;
            })();

            v1.SessionServiceGetNoticeRequest = (function() {

                /**
                 * Properties of a SessionServiceGetNoticeRequest.
                 * @typedef {Object} gatehouse.security.v1.SessionServiceGetNoticeRequest.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SessionServiceGetNoticeRequest.
                 * @memberof gatehouse.security.v1
                 * @interface ISessionServiceGetNoticeRequest
                 * @augments gatehouse.security.v1.SessionServiceGetNoticeRequest.$Properties
                 * @deprecated Use gatehouse.security.v1.SessionServiceGetNoticeRequest.$Properties instead.
                 */

                /**
                 * Shape of a SessionServiceGetNoticeRequest.
                 * @typedef {gatehouse.security.v1.SessionServiceGetNoticeRequest.$Properties} gatehouse.security.v1.SessionServiceGetNoticeRequest.$Shape
                 */

                /**
                 * Constructs a new SessionServiceGetNoticeRequest.
                 * @memberof gatehouse.security.v1
                 * @classdesc Represents a SessionServiceGetNoticeRequest.
                 * @constructor
                 * @param {gatehouse.security.v1.SessionServiceGetNoticeRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SessionServiceGetNoticeRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new SessionServiceGetNoticeRequest instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.security.v1.SessionServiceGetNoticeRequest
                 * @static
                 * @param {gatehouse.security.v1.SessionServiceGetNoticeRequest.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.security.v1.SessionServiceGetNoticeRequest} SessionServiceGetNoticeRequest instance
                 * @type {{
                 *   (properties: gatehouse.security.v1.SessionServiceGetNoticeRequest.$Shape): gatehouse.security.v1.SessionServiceGetNoticeRequest & gatehouse.security.v1.SessionServiceGetNoticeRequest.$Shape;
                 *   (properties?: gatehouse.security.v1.SessionServiceGetNoticeRequest.$Properties): gatehouse.security.v1.SessionServiceGetNoticeRequest;
                 * }}
                 */
                SessionServiceGetNoticeRequest.create = function(properties) {
                    return new SessionServiceGetNoticeRequest(properties);
                };

                /**
                 * Encodes the specified SessionServiceGetNoticeRequest message. Does not implicitly {@link gatehouse.security.v1.SessionServiceGetNoticeRequest.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.security.v1.SessionServiceGetNoticeRequest
                 * @static
                 * @param {gatehouse.security.v1.SessionServiceGetNoticeRequest.$Properties} message SessionServiceGetNoticeRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SessionServiceGetNoticeRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SessionServiceGetNoticeRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.security.v1.SessionServiceGetNoticeRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.SessionServiceGetNoticeRequest & gatehouse.security.v1.SessionServiceGetNoticeRequest.$Shape} SessionServiceGetNoticeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SessionServiceGetNoticeRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.gatehouse.security.v1.SessionServiceGetNoticeRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return SessionServiceGetNoticeRequest;
            })();

            v1.SessionServiceGetNoticeResponse = (function() {

                /**
                 * Properties of a SessionServiceGetNoticeResponse.
                 * @typedef {Object} gatehouse.security.v1.SessionServiceGetNoticeResponse.$Properties
                 * @property {string|null} [text] SessionServiceGetNoticeResponse text
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SessionServiceGetNoticeResponse.
                 * @memberof gatehouse.security.v1
                 * @interface ISessionServiceGetNoticeResponse
                 * @augments gatehouse.security.v1.SessionServiceGetNoticeResponse.$Properties
                 * @deprecated Use gatehouse.security.v1.SessionServiceGetNoticeResponse.$Properties instead.
                 */

                /**
                 * Shape of a SessionServiceGetNoticeResponse.
                 * @typedef {gatehouse.security.v1.SessionServiceGetNoticeResponse.$Properties} gatehouse.security.v1.SessionServiceGetNoticeResponse.$Shape
                 */

                /**
                 * Constructs a new SessionServiceGetNoticeResponse.
                 * @memberof gatehouse.security.v1
                 * @classdesc Represents a SessionServiceGetNoticeResponse.
                 * @constructor
                 * @param {gatehouse.security.v1.SessionServiceGetNoticeResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SessionServiceGetNoticeResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SessionServiceGetNoticeResponse text.
                 * @member {string} text
                 * @memberof gatehouse.security.v1.SessionServiceGetNoticeResponse
                 * @instance
                 */
                SessionServiceGetNoticeResponse.prototype.text = "";

                /**
                 * Creates a new SessionServiceGetNoticeResponse instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.security.v1.SessionServiceGetNoticeResponse
                 * @static
                 * @param {gatehouse.security.v1.SessionServiceGetNoticeResponse.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.security.v1.SessionServiceGetNoticeResponse} SessionServiceGetNoticeResponse instance
                 * @type {{
                 *   (properties: gatehouse.security.v1.SessionServiceGetNoticeResponse.$Shape): gatehouse.security.v1.SessionServiceGetNoticeResponse & gatehouse.security.v1.SessionServiceGetNoticeResponse.$Shape;
                 *   (properties?: gatehouse.security.v1.SessionServiceGetNoticeResponse.$Properties): gatehouse.security.v1.SessionServiceGetNoticeResponse;
                 * }}
                 */
                SessionServiceGetNoticeResponse.create = function(properties) {
                    return new SessionServiceGetNoticeResponse(properties);
                };

                /**
                 * Encodes the specified SessionServiceGetNoticeResponse message. Does not implicitly {@link gatehouse.security.v1.SessionServiceGetNoticeResponse.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.security.v1.SessionServiceGetNoticeResponse
                 * @static
                 * @param {gatehouse.security.v1.SessionServiceGetNoticeResponse.$Properties} message SessionServiceGetNoticeResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SessionServiceGetNoticeResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.text);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SessionServiceGetNoticeResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.security.v1.SessionServiceGetNoticeResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.SessionServiceGetNoticeResponse & gatehouse.security.v1.SessionServiceGetNoticeResponse.$Shape} SessionServiceGetNoticeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SessionServiceGetNoticeResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.gatehouse.security.v1.SessionServiceGetNoticeResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.text = value;
                                else
                                    delete message.text;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return SessionServiceGetNoticeResponse;
            })();

            return v1;
        })();

        return security;
    })();

    return gatehouse;
})();

export const google = $root.google = (() => {

    /**
     * Namespace google.
     * @exports google
     * @namespace
     */
    const google = {};

    google.protobuf = (function() {

        /**
         * Namespace protobuf.
         * @memberof google
         * @namespace
         */
        const protobuf = {};

        protobuf.Duration = (function() {

            /**
             * Properties of a Duration.
             * @typedef {Object} google.protobuf.Duration.$Properties
             * @property {number|Long|null} [seconds] Duration seconds
             * @property {number|null} [nanos] Duration nanos
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Duration.
             * @memberof google.protobuf
             * @interface IDuration
             * @augments google.protobuf.Duration.$Properties
             * @deprecated Use google.protobuf.Duration.$Properties instead.
             */

            /**
             * Shape of a Duration.
             * @typedef {google.protobuf.Duration.$Properties} google.protobuf.Duration.$Shape
             */

            /**
             * Constructs a new Duration.
             * @memberof google.protobuf
             * @classdesc Represents a Duration.
             * @constructor
             * @param {google.protobuf.Duration.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Duration = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Duration seconds.
             * @member {number|Long} seconds
             * @memberof google.protobuf.Duration
             * @instance
             */
            Duration.prototype.seconds = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Duration nanos.
             * @member {number} nanos
             * @memberof google.protobuf.Duration
             * @instance
             */
            Duration.prototype.nanos = 0;

            /**
             * Creates a new Duration instance using the specified properties.
             * @function create
             * @memberof google.protobuf.Duration
             * @static
             * @param {google.protobuf.Duration.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.Duration} Duration instance
             * @type {{
             *   (properties: google.protobuf.Duration.$Shape): google.protobuf.Duration & google.protobuf.Duration.$Shape;
             *   (properties?: google.protobuf.Duration.$Properties): google.protobuf.Duration;
             * }}
             */
            Duration.create = function(properties) {
                return new Duration(properties);
            };

            /**
             * Encodes the specified Duration message. Does not implicitly {@link google.protobuf.Duration.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Duration
             * @static
             * @param {google.protobuf.Duration.$Properties} message Duration message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Duration.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds") && (typeof message.seconds === "object" ? message.seconds.low || message.seconds.high : message.seconds !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.seconds);
                if (message.nanos != null && $Object.hasOwnProperty.call(message, "nanos") && message.nanos !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.nanos);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Duration message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Duration
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Duration & google.protobuf.Duration.$Shape} Duration
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Duration.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Duration();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.seconds = value;
                            else
                                delete message.seconds;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.nanos = value;
                            else
                                delete message.nanos;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Duration;
        })();

        protobuf.Timestamp = (function() {

            /**
             * Properties of a Timestamp.
             * @typedef {Object} google.protobuf.Timestamp.$Properties
             * @property {number|Long|null} [seconds] Timestamp seconds
             * @property {number|null} [nanos] Timestamp nanos
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Timestamp.
             * @memberof google.protobuf
             * @interface ITimestamp
             * @augments google.protobuf.Timestamp.$Properties
             * @deprecated Use google.protobuf.Timestamp.$Properties instead.
             */

            /**
             * Shape of a Timestamp.
             * @typedef {google.protobuf.Timestamp.$Properties} google.protobuf.Timestamp.$Shape
             */

            /**
             * Constructs a new Timestamp.
             * @memberof google.protobuf
             * @classdesc Represents a Timestamp.
             * @constructor
             * @param {google.protobuf.Timestamp.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Timestamp = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Timestamp seconds.
             * @member {number|Long} seconds
             * @memberof google.protobuf.Timestamp
             * @instance
             */
            Timestamp.prototype.seconds = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Timestamp nanos.
             * @member {number} nanos
             * @memberof google.protobuf.Timestamp
             * @instance
             */
            Timestamp.prototype.nanos = 0;

            /**
             * Creates a new Timestamp instance using the specified properties.
             * @function create
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {google.protobuf.Timestamp.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.Timestamp} Timestamp instance
             * @type {{
             *   (properties: google.protobuf.Timestamp.$Shape): google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape;
             *   (properties?: google.protobuf.Timestamp.$Properties): google.protobuf.Timestamp;
             * }}
             */
            Timestamp.create = function(properties) {
                return new Timestamp(properties);
            };

            /**
             * Encodes the specified Timestamp message. Does not implicitly {@link google.protobuf.Timestamp.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {google.protobuf.Timestamp.$Properties} message Timestamp message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Timestamp.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds") && (typeof message.seconds === "object" ? message.seconds.low || message.seconds.high : message.seconds !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.seconds);
                if (message.nanos != null && $Object.hasOwnProperty.call(message, "nanos") && message.nanos !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.nanos);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Timestamp message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape} Timestamp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Timestamp.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Timestamp();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.seconds = value;
                            else
                                delete message.seconds;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.nanos = value;
                            else
                                delete message.nanos;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Timestamp;
        })();

        protobuf.Any = (function() {

            /**
             * Properties of an Any.
             * @typedef {Object} google.protobuf.Any.$Properties
             * @property {string|null} [type_url] Any type_url
             * @property {Uint8Array|null} [value] Any value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Any.
             * @memberof google.protobuf
             * @interface IAny
             * @augments google.protobuf.Any.$Properties
             * @deprecated Use google.protobuf.Any.$Properties instead.
             */

            /**
             * Shape of an Any.
             * @typedef {google.protobuf.Any.$Properties} google.protobuf.Any.$Shape
             */

            /**
             * Constructs a new Any.
             * @memberof google.protobuf
             * @classdesc Represents an Any.
             * @constructor
             * @param {google.protobuf.Any.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Any = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Any type_url.
             * @member {string} type_url
             * @memberof google.protobuf.Any
             * @instance
             */
            Any.prototype.type_url = "";

            /**
             * Any value.
             * @member {Uint8Array} value
             * @memberof google.protobuf.Any
             * @instance
             */
            Any.prototype.value = $util.newBuffer([]);

            /**
             * Creates a new Any instance using the specified properties.
             * @function create
             * @memberof google.protobuf.Any
             * @static
             * @param {google.protobuf.Any.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.Any} Any instance
             * @type {{
             *   (properties: google.protobuf.Any.$Shape): google.protobuf.Any & google.protobuf.Any.$Shape;
             *   (properties?: google.protobuf.Any.$Properties): google.protobuf.Any;
             * }}
             */
            Any.create = function(properties) {
                return new Any(properties);
            };

            /**
             * Encodes the specified Any message. Does not implicitly {@link google.protobuf.Any.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Any
             * @static
             * @param {google.protobuf.Any.$Properties} message Any message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Any.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type_url != null && $Object.hasOwnProperty.call(message, "type_url") && message.type_url !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.type_url);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Any message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Any
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Any & google.protobuf.Any.$Shape} Any
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Any.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Any();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.type_url = value;
                            else
                                delete message.type_url;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Any;
        })();

        return protobuf;
    })();

    google.rpc = (function() {

        /**
         * Namespace rpc.
         * @memberof google
         * @namespace
         */
        const rpc = {};

        rpc.ErrorInfo = (function() {

            /**
             * Properties of an ErrorInfo.
             * @typedef {Object} google.rpc.ErrorInfo.$Properties
             * @property {string|null} [reason] ErrorInfo reason
             * @property {string|null} [domain] ErrorInfo domain
             * @property {Object.<string,string>|null} [metadata] ErrorInfo metadata
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ErrorInfo.
             * @memberof google.rpc
             * @interface IErrorInfo
             * @augments google.rpc.ErrorInfo.$Properties
             * @deprecated Use google.rpc.ErrorInfo.$Properties instead.
             */

            /**
             * Shape of an ErrorInfo.
             * @typedef {google.rpc.ErrorInfo.$Properties} google.rpc.ErrorInfo.$Shape
             */

            /**
             * Constructs a new ErrorInfo.
             * @memberof google.rpc
             * @classdesc Represents an ErrorInfo.
             * @constructor
             * @param {google.rpc.ErrorInfo.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ErrorInfo = function (properties) {
                this.metadata = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ErrorInfo reason.
             * @member {string} reason
             * @memberof google.rpc.ErrorInfo
             * @instance
             */
            ErrorInfo.prototype.reason = "";

            /**
             * ErrorInfo domain.
             * @member {string} domain
             * @memberof google.rpc.ErrorInfo
             * @instance
             */
            ErrorInfo.prototype.domain = "";

            /**
             * ErrorInfo metadata.
             * @member {Object.<string,string>} metadata
             * @memberof google.rpc.ErrorInfo
             * @instance
             */
            ErrorInfo.prototype.metadata = $util.emptyObject;

            /**
             * Creates a new ErrorInfo instance using the specified properties.
             * @function create
             * @memberof google.rpc.ErrorInfo
             * @static
             * @param {google.rpc.ErrorInfo.$Properties=} [properties] Properties to set
             * @returns {google.rpc.ErrorInfo} ErrorInfo instance
             * @type {{
             *   (properties: google.rpc.ErrorInfo.$Shape): google.rpc.ErrorInfo & google.rpc.ErrorInfo.$Shape;
             *   (properties?: google.rpc.ErrorInfo.$Properties): google.rpc.ErrorInfo;
             * }}
             */
            ErrorInfo.create = function(properties) {
                return new ErrorInfo(properties);
            };

            /**
             * Encodes the specified ErrorInfo message. Does not implicitly {@link google.rpc.ErrorInfo.verify|verify} messages.
             * @function encode
             * @memberof google.rpc.ErrorInfo
             * @static
             * @param {google.rpc.ErrorInfo.$Properties} message ErrorInfo message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ErrorInfo.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.reason);
                if (message.domain != null && $Object.hasOwnProperty.call(message, "domain") && message.domain !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.domain);
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                    for (let keys = $Object.keys(message.metadata), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.metadata[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ErrorInfo message from the specified reader or buffer.
             * @function decode
             * @memberof google.rpc.ErrorInfo
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.rpc.ErrorInfo & google.rpc.ErrorInfo.$Shape} ErrorInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ErrorInfo.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.rpc.ErrorInfo();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.domain = value;
                            else
                                delete message.domain;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (message.metadata === $util.emptyObject)
                                message.metadata = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.metadata, key);
                            message.metadata[key] = value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ErrorInfo;
        })();

        rpc.Status = (function() {

            /**
             * Properties of a Status.
             * @typedef {Object} google.rpc.Status.$Properties
             * @property {number|null} [code] Status code
             * @property {string|null} [message] Status message
             * @property {Array.<google.protobuf.Any.$Properties>|null} [details] Status details
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Status.
             * @memberof google.rpc
             * @interface IStatus
             * @augments google.rpc.Status.$Properties
             * @deprecated Use google.rpc.Status.$Properties instead.
             */

            /**
             * Shape of a Status.
             * @typedef {google.rpc.Status.$Properties} google.rpc.Status.$Shape
             */

            /**
             * Constructs a new Status.
             * @memberof google.rpc
             * @classdesc Represents a Status.
             * @constructor
             * @param {google.rpc.Status.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Status = function (properties) {
                this.details = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Status code.
             * @member {number} code
             * @memberof google.rpc.Status
             * @instance
             */
            Status.prototype.code = 0;

            /**
             * Status message.
             * @member {string} message
             * @memberof google.rpc.Status
             * @instance
             */
            Status.prototype.message = "";

            /**
             * Status details.
             * @member {Array.<google.protobuf.Any.$Properties>} details
             * @memberof google.rpc.Status
             * @instance
             */
            Status.prototype.details = $util.emptyArray;

            /**
             * Creates a new Status instance using the specified properties.
             * @function create
             * @memberof google.rpc.Status
             * @static
             * @param {google.rpc.Status.$Properties=} [properties] Properties to set
             * @returns {google.rpc.Status} Status instance
             * @type {{
             *   (properties: google.rpc.Status.$Shape): google.rpc.Status & google.rpc.Status.$Shape;
             *   (properties?: google.rpc.Status.$Properties): google.rpc.Status;
             * }}
             */
            Status.create = function(properties) {
                return new Status(properties);
            };

            /**
             * Encodes the specified Status message. Does not implicitly {@link google.rpc.Status.verify|verify} messages.
             * @function encode
             * @memberof google.rpc.Status
             * @static
             * @param {google.rpc.Status.$Properties} message Status message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Status.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                if (message.details != null && message.details.length)
                    for (let i = 0; i < message.details.length; ++i)
                        $root.google.protobuf.Any.encode(message.details[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Status message from the specified reader or buffer.
             * @function decode
             * @memberof google.rpc.Status
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.rpc.Status & google.rpc.Status.$Shape} Status
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Status.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.rpc.Status();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.details && message.details.length))
                                message.details = [];
                            message.details.push($root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Status;
        })();

        return rpc;
    })();

    return google;
})();

export const grpc = $root.grpc = (() => {

    /**
     * Namespace grpc.
     * @exports grpc
     * @namespace
     */
    const grpc = {};

    grpc.health = (function() {

        /**
         * Namespace health.
         * @memberof grpc
         * @namespace
         */
        const health = {};

        health.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof grpc.health
             * @namespace
             */
            const v1 = {};

            v1.HealthCheckRequest = (function() {

                /**
                 * Properties of a HealthCheckRequest.
                 * @typedef {Object} grpc.health.v1.HealthCheckRequest.$Properties
                 * @property {string|null} [service] HealthCheckRequest service
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a HealthCheckRequest.
                 * @memberof grpc.health.v1
                 * @interface IHealthCheckRequest
                 * @augments grpc.health.v1.HealthCheckRequest.$Properties
                 * @deprecated Use grpc.health.v1.HealthCheckRequest.$Properties instead.
                 */

                /**
                 * Shape of a HealthCheckRequest.
                 * @typedef {grpc.health.v1.HealthCheckRequest.$Properties} grpc.health.v1.HealthCheckRequest.$Shape
                 */

                /**
                 * Constructs a new HealthCheckRequest.
                 * @memberof grpc.health.v1
                 * @classdesc Represents a HealthCheckRequest.
                 * @constructor
                 * @param {grpc.health.v1.HealthCheckRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const HealthCheckRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * HealthCheckRequest service.
                 * @member {string} service
                 * @memberof grpc.health.v1.HealthCheckRequest
                 * @instance
                 */
                HealthCheckRequest.prototype.service = "";

                /**
                 * Creates a new HealthCheckRequest instance using the specified properties.
                 * @function create
                 * @memberof grpc.health.v1.HealthCheckRequest
                 * @static
                 * @param {grpc.health.v1.HealthCheckRequest.$Properties=} [properties] Properties to set
                 * @returns {grpc.health.v1.HealthCheckRequest} HealthCheckRequest instance
                 * @type {{
                 *   (properties: grpc.health.v1.HealthCheckRequest.$Shape): grpc.health.v1.HealthCheckRequest & grpc.health.v1.HealthCheckRequest.$Shape;
                 *   (properties?: grpc.health.v1.HealthCheckRequest.$Properties): grpc.health.v1.HealthCheckRequest;
                 * }}
                 */
                HealthCheckRequest.create = function(properties) {
                    return new HealthCheckRequest(properties);
                };

                /**
                 * Encodes the specified HealthCheckRequest message. Does not implicitly {@link grpc.health.v1.HealthCheckRequest.verify|verify} messages.
                 * @function encode
                 * @memberof grpc.health.v1.HealthCheckRequest
                 * @static
                 * @param {grpc.health.v1.HealthCheckRequest.$Properties} message HealthCheckRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                HealthCheckRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.service != null && $Object.hasOwnProperty.call(message, "service") && message.service !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.service);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a HealthCheckRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof grpc.health.v1.HealthCheckRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {grpc.health.v1.HealthCheckRequest & grpc.health.v1.HealthCheckRequest.$Shape} HealthCheckRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                HealthCheckRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.grpc.health.v1.HealthCheckRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.service = value;
                                else
                                    delete message.service;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return HealthCheckRequest;
            })();

            v1.HealthCheckResponse = (function() {

                /**
                 * Properties of a HealthCheckResponse.
                 * @typedef {Object} grpc.health.v1.HealthCheckResponse.$Properties
                 * @property {grpc.health.v1.HealthCheckResponse.ServingStatus|null} [status] HealthCheckResponse status
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a HealthCheckResponse.
                 * @memberof grpc.health.v1
                 * @interface IHealthCheckResponse
                 * @augments grpc.health.v1.HealthCheckResponse.$Properties
                 * @deprecated Use grpc.health.v1.HealthCheckResponse.$Properties instead.
                 */

                /**
                 * Shape of a HealthCheckResponse.
                 * @typedef {grpc.health.v1.HealthCheckResponse.$Properties} grpc.health.v1.HealthCheckResponse.$Shape
                 */

                /**
                 * Constructs a new HealthCheckResponse.
                 * @memberof grpc.health.v1
                 * @classdesc Represents a HealthCheckResponse.
                 * @constructor
                 * @param {grpc.health.v1.HealthCheckResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const HealthCheckResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * HealthCheckResponse status.
                 * @member {grpc.health.v1.HealthCheckResponse.ServingStatus} status
                 * @memberof grpc.health.v1.HealthCheckResponse
                 * @instance
                 */
                HealthCheckResponse.prototype.status = 0;

                /**
                 * Creates a new HealthCheckResponse instance using the specified properties.
                 * @function create
                 * @memberof grpc.health.v1.HealthCheckResponse
                 * @static
                 * @param {grpc.health.v1.HealthCheckResponse.$Properties=} [properties] Properties to set
                 * @returns {grpc.health.v1.HealthCheckResponse} HealthCheckResponse instance
                 * @type {{
                 *   (properties: grpc.health.v1.HealthCheckResponse.$Shape): grpc.health.v1.HealthCheckResponse & grpc.health.v1.HealthCheckResponse.$Shape;
                 *   (properties?: grpc.health.v1.HealthCheckResponse.$Properties): grpc.health.v1.HealthCheckResponse;
                 * }}
                 */
                HealthCheckResponse.create = function(properties) {
                    return new HealthCheckResponse(properties);
                };

                /**
                 * Encodes the specified HealthCheckResponse message. Does not implicitly {@link grpc.health.v1.HealthCheckResponse.verify|verify} messages.
                 * @function encode
                 * @memberof grpc.health.v1.HealthCheckResponse
                 * @static
                 * @param {grpc.health.v1.HealthCheckResponse.$Properties} message HealthCheckResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                HealthCheckResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.status);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a HealthCheckResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof grpc.health.v1.HealthCheckResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {grpc.health.v1.HealthCheckResponse & grpc.health.v1.HealthCheckResponse.$Shape} HealthCheckResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                HealthCheckResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.grpc.health.v1.HealthCheckResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.status = value;
                                else
                                    delete message.status;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * ServingStatus enum.
                 * @name grpc.health.v1.HealthCheckResponse.ServingStatus
                 * @enum {number}
                 * @property {number} UNKNOWN=0 UNKNOWN value
                 * @property {number} SERVING=1 SERVING value
                 * @property {number} NOT_SERVING=2 NOT_SERVING value
                 * @property {number} SERVICE_UNKNOWN=3 SERVICE_UNKNOWN value
                 */
                HealthCheckResponse.ServingStatus = (function() {
                    const valuesById = $Object.create(null), values = $Object.create(valuesById);
                    values[valuesById[0] = "UNKNOWN"] = 0;
                    values[valuesById[1] = "SERVING"] = 1;
                    values[valuesById[2] = "NOT_SERVING"] = 2;
                    values[valuesById[3] = "SERVICE_UNKNOWN"] = 3;
                    return values;
                })();

                return HealthCheckResponse;
            })();

            v1.HealthListRequest = (function() {

                /**
                 * Properties of a HealthListRequest.
                 * @typedef {Object} grpc.health.v1.HealthListRequest.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a HealthListRequest.
                 * @memberof grpc.health.v1
                 * @interface IHealthListRequest
                 * @augments grpc.health.v1.HealthListRequest.$Properties
                 * @deprecated Use grpc.health.v1.HealthListRequest.$Properties instead.
                 */

                /**
                 * Shape of a HealthListRequest.
                 * @typedef {grpc.health.v1.HealthListRequest.$Properties} grpc.health.v1.HealthListRequest.$Shape
                 */

                /**
                 * Constructs a new HealthListRequest.
                 * @memberof grpc.health.v1
                 * @classdesc Represents a HealthListRequest.
                 * @constructor
                 * @param {grpc.health.v1.HealthListRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const HealthListRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new HealthListRequest instance using the specified properties.
                 * @function create
                 * @memberof grpc.health.v1.HealthListRequest
                 * @static
                 * @param {grpc.health.v1.HealthListRequest.$Properties=} [properties] Properties to set
                 * @returns {grpc.health.v1.HealthListRequest} HealthListRequest instance
                 * @type {{
                 *   (properties: grpc.health.v1.HealthListRequest.$Shape): grpc.health.v1.HealthListRequest & grpc.health.v1.HealthListRequest.$Shape;
                 *   (properties?: grpc.health.v1.HealthListRequest.$Properties): grpc.health.v1.HealthListRequest;
                 * }}
                 */
                HealthListRequest.create = function(properties) {
                    return new HealthListRequest(properties);
                };

                /**
                 * Encodes the specified HealthListRequest message. Does not implicitly {@link grpc.health.v1.HealthListRequest.verify|verify} messages.
                 * @function encode
                 * @memberof grpc.health.v1.HealthListRequest
                 * @static
                 * @param {grpc.health.v1.HealthListRequest.$Properties} message HealthListRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                HealthListRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a HealthListRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof grpc.health.v1.HealthListRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {grpc.health.v1.HealthListRequest & grpc.health.v1.HealthListRequest.$Shape} HealthListRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                HealthListRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.grpc.health.v1.HealthListRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return HealthListRequest;
            })();

            v1.HealthListResponse = (function() {

                /**
                 * Properties of a HealthListResponse.
                 * @typedef {Object} grpc.health.v1.HealthListResponse.$Properties
                 * @property {Object.<string,grpc.health.v1.HealthCheckResponse.$Properties>|null} [statuses] HealthListResponse statuses
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a HealthListResponse.
                 * @memberof grpc.health.v1
                 * @interface IHealthListResponse
                 * @augments grpc.health.v1.HealthListResponse.$Properties
                 * @deprecated Use grpc.health.v1.HealthListResponse.$Properties instead.
                 */

                /**
                 * Shape of a HealthListResponse.
                 * @typedef {grpc.health.v1.HealthListResponse.$Properties} grpc.health.v1.HealthListResponse.$Shape
                 */

                /**
                 * Constructs a new HealthListResponse.
                 * @memberof grpc.health.v1
                 * @classdesc Represents a HealthListResponse.
                 * @constructor
                 * @param {grpc.health.v1.HealthListResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const HealthListResponse = function (properties) {
                    this.statuses = {};
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * HealthListResponse statuses.
                 * @member {Object.<string,grpc.health.v1.HealthCheckResponse.$Properties>} statuses
                 * @memberof grpc.health.v1.HealthListResponse
                 * @instance
                 */
                HealthListResponse.prototype.statuses = $util.emptyObject;

                /**
                 * Creates a new HealthListResponse instance using the specified properties.
                 * @function create
                 * @memberof grpc.health.v1.HealthListResponse
                 * @static
                 * @param {grpc.health.v1.HealthListResponse.$Properties=} [properties] Properties to set
                 * @returns {grpc.health.v1.HealthListResponse} HealthListResponse instance
                 * @type {{
                 *   (properties: grpc.health.v1.HealthListResponse.$Shape): grpc.health.v1.HealthListResponse & grpc.health.v1.HealthListResponse.$Shape;
                 *   (properties?: grpc.health.v1.HealthListResponse.$Properties): grpc.health.v1.HealthListResponse;
                 * }}
                 */
                HealthListResponse.create = function(properties) {
                    return new HealthListResponse(properties);
                };

                /**
                 * Encodes the specified HealthListResponse message. Does not implicitly {@link grpc.health.v1.HealthListResponse.verify|verify} messages.
                 * @function encode
                 * @memberof grpc.health.v1.HealthListResponse
                 * @static
                 * @param {grpc.health.v1.HealthListResponse.$Properties} message HealthListResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                HealthListResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.statuses != null && $Object.hasOwnProperty.call(message, "statuses"))
                        for (let keys = $Object.keys(message.statuses), i = 0; i < keys.length; ++i) {
                            writer.uint32(/* id 1, wireType 2 =*/10).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                            $root.grpc.health.v1.HealthCheckResponse.encode(message.statuses[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                        }
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a HealthListResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof grpc.health.v1.HealthListResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {grpc.health.v1.HealthListResponse & grpc.health.v1.HealthListResponse.$Shape} HealthListResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                HealthListResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, key, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.grpc.health.v1.HealthListResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (message.statuses === $util.emptyObject)
                                    message.statuses = {};
                                let end2 = reader.size() + reader.pos;
                                if (end2 > reader.len)
                                    throw $RangeError("index out of range");
                                reader.len = end2;
                                key = "";
                                value = null;
                                while (reader.pos < end2) {
                                    let tag2 = reader.tag();
                                    wireType = tag2 & 7;
                                    switch (tag2 >>>= 3) {
                                    case 1:
                                        if (wireType !== 2)
                                            break;
                                        key = reader.stringVerify();
                                        continue;
                                    case 2:
                                        if (wireType !== 2)
                                            break;
                                        value = $root.grpc.health.v1.HealthCheckResponse.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                        continue;
                                    }
                                    reader.skipType(wireType, _depth, tag2);
                                }
                                if (reader.pos !== end2)
                                    throw $RangeError("index out of range");
                                reader.len = end;
                                if (key === "__proto__")
                                    $util.makeProp(message.statuses, key);
                                message.statuses[key] = value || new $root.grpc.health.v1.HealthCheckResponse();
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return HealthListResponse;
            })();

            return v1;
        })();

        return health;
    })();

    grpc.reflection = (function() {

        /**
         * Namespace reflection.
         * @memberof grpc
         * @namespace
         */
        const reflection = {};

        reflection.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof grpc.reflection
             * @namespace
             */
            const v1 = {};

            v1.ServerReflectionRequest = (function() {

                /**
                 * Properties of a ServerReflectionRequest.
                 * @typedef {Object} grpc.reflection.v1.ServerReflectionRequest.$Properties
                 * @property {string|null} [host] ServerReflectionRequest host
                 * @property {string|null} [fileByFilename] ServerReflectionRequest fileByFilename
                 * @property {string|null} [fileContainingSymbol] ServerReflectionRequest fileContainingSymbol
                 * @property {grpc.reflection.v1.ExtensionRequest.$Properties|null} [fileContainingExtension] ServerReflectionRequest fileContainingExtension
                 * @property {string|null} [allExtensionNumbersOfType] ServerReflectionRequest allExtensionNumbersOfType
                 * @property {string|null} [listServices] ServerReflectionRequest listServices
                 * @property {"fileByFilename"|"fileContainingSymbol"|"fileContainingExtension"|"allExtensionNumbersOfType"|"listServices"} [messageRequest] ServerReflectionRequest messageRequest
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ServerReflectionRequest.
                 * @memberof grpc.reflection.v1
                 * @interface IServerReflectionRequest
                 * @augments grpc.reflection.v1.ServerReflectionRequest.$Properties
                 * @deprecated Use grpc.reflection.v1.ServerReflectionRequest.$Properties instead.
                 */

                /**
                 * Narrowed shape of a ServerReflectionRequest.
                 * @typedef {{
                 *   host?: string|null;
                 *   fileByFilename?: string|null;
                 *   fileContainingSymbol?: string|null;
                 *   fileContainingExtension?: grpc.reflection.v1.ExtensionRequest.$Shape|null;
                 *   allExtensionNumbersOfType?: string|null;
                 *   listServices?: string|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ messageRequest?: undefined; fileByFilename?: null; fileContainingSymbol?: null; fileContainingExtension?: null; allExtensionNumbersOfType?: null; listServices?: null }|{ messageRequest?: "fileByFilename"; fileByFilename: string; fileContainingSymbol?: null; fileContainingExtension?: null; allExtensionNumbersOfType?: null; listServices?: null }|{ messageRequest?: "fileContainingSymbol"; fileByFilename?: null; fileContainingSymbol: string; fileContainingExtension?: null; allExtensionNumbersOfType?: null; listServices?: null }|{ messageRequest?: "fileContainingExtension"; fileByFilename?: null; fileContainingSymbol?: null; fileContainingExtension: grpc.reflection.v1.ExtensionRequest.$Shape; allExtensionNumbersOfType?: null; listServices?: null }|{ messageRequest?: "allExtensionNumbersOfType"; fileByFilename?: null; fileContainingSymbol?: null; fileContainingExtension?: null; allExtensionNumbersOfType: string; listServices?: null }|{ messageRequest?: "listServices"; fileByFilename?: null; fileContainingSymbol?: null; fileContainingExtension?: null; allExtensionNumbersOfType?: null; listServices: string })
                 * )} grpc.reflection.v1.ServerReflectionRequest.$Shape
                 */

                /**
                 * Constructs a new ServerReflectionRequest.
                 * @memberof grpc.reflection.v1
                 * @classdesc Represents a ServerReflectionRequest.
                 * @constructor
                 * @param {grpc.reflection.v1.ServerReflectionRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ServerReflectionRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ServerReflectionRequest host.
                 * @member {string} host
                 * @memberof grpc.reflection.v1.ServerReflectionRequest
                 * @instance
                 */
                ServerReflectionRequest.prototype.host = "";

                /**
                 * ServerReflectionRequest fileByFilename.
                 * @member {string|null|undefined} fileByFilename
                 * @memberof grpc.reflection.v1.ServerReflectionRequest
                 * @instance
                 */
                ServerReflectionRequest.prototype.fileByFilename = null;

                /**
                 * ServerReflectionRequest fileContainingSymbol.
                 * @member {string|null|undefined} fileContainingSymbol
                 * @memberof grpc.reflection.v1.ServerReflectionRequest
                 * @instance
                 */
                ServerReflectionRequest.prototype.fileContainingSymbol = null;

                /**
                 * ServerReflectionRequest fileContainingExtension.
                 * @member {grpc.reflection.v1.ExtensionRequest.$Properties|null|undefined} fileContainingExtension
                 * @memberof grpc.reflection.v1.ServerReflectionRequest
                 * @instance
                 */
                ServerReflectionRequest.prototype.fileContainingExtension = null;

                /**
                 * ServerReflectionRequest allExtensionNumbersOfType.
                 * @member {string|null|undefined} allExtensionNumbersOfType
                 * @memberof grpc.reflection.v1.ServerReflectionRequest
                 * @instance
                 */
                ServerReflectionRequest.prototype.allExtensionNumbersOfType = null;

                /**
                 * ServerReflectionRequest listServices.
                 * @member {string|null|undefined} listServices
                 * @memberof grpc.reflection.v1.ServerReflectionRequest
                 * @instance
                 */
                ServerReflectionRequest.prototype.listServices = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * ServerReflectionRequest messageRequest.
                 * @member {"fileByFilename"|"fileContainingSymbol"|"fileContainingExtension"|"allExtensionNumbersOfType"|"listServices"|undefined} messageRequest
                 * @memberof grpc.reflection.v1.ServerReflectionRequest
                 * @instance
                 */
                $Object.defineProperty(ServerReflectionRequest.prototype, "messageRequest", {
                    get: $util.oneOfGetter($oneOfFields = ["fileByFilename", "fileContainingSymbol", "fileContainingExtension", "allExtensionNumbersOfType", "listServices"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ServerReflectionRequest instance using the specified properties.
                 * @function create
                 * @memberof grpc.reflection.v1.ServerReflectionRequest
                 * @static
                 * @param {grpc.reflection.v1.ServerReflectionRequest.$Properties=} [properties] Properties to set
                 * @returns {grpc.reflection.v1.ServerReflectionRequest} ServerReflectionRequest instance
                 * @type {{
                 *   (properties: grpc.reflection.v1.ServerReflectionRequest.$Shape): grpc.reflection.v1.ServerReflectionRequest & grpc.reflection.v1.ServerReflectionRequest.$Shape;
                 *   (properties?: grpc.reflection.v1.ServerReflectionRequest.$Properties): grpc.reflection.v1.ServerReflectionRequest;
                 * }}
                 */
                ServerReflectionRequest.create = function(properties) {
                    return new ServerReflectionRequest(properties);
                };

                /**
                 * Encodes the specified ServerReflectionRequest message. Does not implicitly {@link grpc.reflection.v1.ServerReflectionRequest.verify|verify} messages.
                 * @function encode
                 * @memberof grpc.reflection.v1.ServerReflectionRequest
                 * @static
                 * @param {grpc.reflection.v1.ServerReflectionRequest.$Properties} message ServerReflectionRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ServerReflectionRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.host != null && $Object.hasOwnProperty.call(message, "host") && message.host !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.host);
                    if (message.fileByFilename != null && $Object.hasOwnProperty.call(message, "fileByFilename"))
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.fileByFilename);
                    if (message.fileContainingSymbol != null && $Object.hasOwnProperty.call(message, "fileContainingSymbol"))
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.fileContainingSymbol);
                    if (message.fileContainingExtension != null && $Object.hasOwnProperty.call(message, "fileContainingExtension"))
                        $root.grpc.reflection.v1.ExtensionRequest.encode(message.fileContainingExtension, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.allExtensionNumbersOfType != null && $Object.hasOwnProperty.call(message, "allExtensionNumbersOfType"))
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.allExtensionNumbersOfType);
                    if (message.listServices != null && $Object.hasOwnProperty.call(message, "listServices"))
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.listServices);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ServerReflectionRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof grpc.reflection.v1.ServerReflectionRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ServerReflectionRequest & grpc.reflection.v1.ServerReflectionRequest.$Shape} ServerReflectionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ServerReflectionRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.grpc.reflection.v1.ServerReflectionRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.host = value;
                                else
                                    delete message.host;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.fileByFilename = reader.stringVerify();
                                message.messageRequest = "fileByFilename";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.fileContainingSymbol = reader.stringVerify();
                                message.messageRequest = "fileContainingSymbol";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.fileContainingExtension = $root.grpc.reflection.v1.ExtensionRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.fileContainingExtension);
                                message.messageRequest = "fileContainingExtension";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.allExtensionNumbersOfType = reader.stringVerify();
                                message.messageRequest = "allExtensionNumbersOfType";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.listServices = reader.stringVerify();
                                message.messageRequest = "listServices";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ServerReflectionRequest;
            })();

            v1.ExtensionRequest = (function() {

                /**
                 * Properties of an ExtensionRequest.
                 * @typedef {Object} grpc.reflection.v1.ExtensionRequest.$Properties
                 * @property {string|null} [containingType] ExtensionRequest containingType
                 * @property {number|null} [extensionNumber] ExtensionRequest extensionNumber
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an ExtensionRequest.
                 * @memberof grpc.reflection.v1
                 * @interface IExtensionRequest
                 * @augments grpc.reflection.v1.ExtensionRequest.$Properties
                 * @deprecated Use grpc.reflection.v1.ExtensionRequest.$Properties instead.
                 */

                /**
                 * Shape of an ExtensionRequest.
                 * @typedef {grpc.reflection.v1.ExtensionRequest.$Properties} grpc.reflection.v1.ExtensionRequest.$Shape
                 */

                /**
                 * Constructs a new ExtensionRequest.
                 * @memberof grpc.reflection.v1
                 * @classdesc Represents an ExtensionRequest.
                 * @constructor
                 * @param {grpc.reflection.v1.ExtensionRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ExtensionRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ExtensionRequest containingType.
                 * @member {string} containingType
                 * @memberof grpc.reflection.v1.ExtensionRequest
                 * @instance
                 */
                ExtensionRequest.prototype.containingType = "";

                /**
                 * ExtensionRequest extensionNumber.
                 * @member {number} extensionNumber
                 * @memberof grpc.reflection.v1.ExtensionRequest
                 * @instance
                 */
                ExtensionRequest.prototype.extensionNumber = 0;

                /**
                 * Creates a new ExtensionRequest instance using the specified properties.
                 * @function create
                 * @memberof grpc.reflection.v1.ExtensionRequest
                 * @static
                 * @param {grpc.reflection.v1.ExtensionRequest.$Properties=} [properties] Properties to set
                 * @returns {grpc.reflection.v1.ExtensionRequest} ExtensionRequest instance
                 * @type {{
                 *   (properties: grpc.reflection.v1.ExtensionRequest.$Shape): grpc.reflection.v1.ExtensionRequest & grpc.reflection.v1.ExtensionRequest.$Shape;
                 *   (properties?: grpc.reflection.v1.ExtensionRequest.$Properties): grpc.reflection.v1.ExtensionRequest;
                 * }}
                 */
                ExtensionRequest.create = function(properties) {
                    return new ExtensionRequest(properties);
                };

                /**
                 * Encodes the specified ExtensionRequest message. Does not implicitly {@link grpc.reflection.v1.ExtensionRequest.verify|verify} messages.
                 * @function encode
                 * @memberof grpc.reflection.v1.ExtensionRequest
                 * @static
                 * @param {grpc.reflection.v1.ExtensionRequest.$Properties} message ExtensionRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ExtensionRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.containingType != null && $Object.hasOwnProperty.call(message, "containingType") && message.containingType !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.containingType);
                    if (message.extensionNumber != null && $Object.hasOwnProperty.call(message, "extensionNumber") && message.extensionNumber !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).int32(message.extensionNumber);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an ExtensionRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof grpc.reflection.v1.ExtensionRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ExtensionRequest & grpc.reflection.v1.ExtensionRequest.$Shape} ExtensionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ExtensionRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.grpc.reflection.v1.ExtensionRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.containingType = value;
                                else
                                    delete message.containingType;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.extensionNumber = value;
                                else
                                    delete message.extensionNumber;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ExtensionRequest;
            })();

            v1.ServerReflectionResponse = (function() {

                /**
                 * Properties of a ServerReflectionResponse.
                 * @typedef {Object} grpc.reflection.v1.ServerReflectionResponse.$Properties
                 * @property {string|null} [validHost] ServerReflectionResponse validHost
                 * @property {grpc.reflection.v1.ServerReflectionRequest.$Properties|null} [originalRequest] ServerReflectionResponse originalRequest
                 * @property {grpc.reflection.v1.FileDescriptorResponse.$Properties|null} [fileDescriptorResponse] ServerReflectionResponse fileDescriptorResponse
                 * @property {grpc.reflection.v1.ExtensionNumberResponse.$Properties|null} [allExtensionNumbersResponse] ServerReflectionResponse allExtensionNumbersResponse
                 * @property {grpc.reflection.v1.ListServiceResponse.$Properties|null} [listServicesResponse] ServerReflectionResponse listServicesResponse
                 * @property {grpc.reflection.v1.ErrorResponse.$Properties|null} [errorResponse] ServerReflectionResponse errorResponse
                 * @property {"fileDescriptorResponse"|"allExtensionNumbersResponse"|"listServicesResponse"|"errorResponse"} [messageResponse] ServerReflectionResponse messageResponse
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ServerReflectionResponse.
                 * @memberof grpc.reflection.v1
                 * @interface IServerReflectionResponse
                 * @augments grpc.reflection.v1.ServerReflectionResponse.$Properties
                 * @deprecated Use grpc.reflection.v1.ServerReflectionResponse.$Properties instead.
                 */

                /**
                 * Narrowed shape of a ServerReflectionResponse.
                 * @typedef {{
                 *   validHost?: string|null;
                 *   originalRequest?: grpc.reflection.v1.ServerReflectionRequest.$Shape|null;
                 *   fileDescriptorResponse?: grpc.reflection.v1.FileDescriptorResponse.$Shape|null;
                 *   allExtensionNumbersResponse?: grpc.reflection.v1.ExtensionNumberResponse.$Shape|null;
                 *   listServicesResponse?: grpc.reflection.v1.ListServiceResponse.$Shape|null;
                 *   errorResponse?: grpc.reflection.v1.ErrorResponse.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ messageResponse?: undefined; fileDescriptorResponse?: null; allExtensionNumbersResponse?: null; listServicesResponse?: null; errorResponse?: null }|{ messageResponse?: "fileDescriptorResponse"; fileDescriptorResponse: grpc.reflection.v1.FileDescriptorResponse.$Shape; allExtensionNumbersResponse?: null; listServicesResponse?: null; errorResponse?: null }|{ messageResponse?: "allExtensionNumbersResponse"; fileDescriptorResponse?: null; allExtensionNumbersResponse: grpc.reflection.v1.ExtensionNumberResponse.$Shape; listServicesResponse?: null; errorResponse?: null }|{ messageResponse?: "listServicesResponse"; fileDescriptorResponse?: null; allExtensionNumbersResponse?: null; listServicesResponse: grpc.reflection.v1.ListServiceResponse.$Shape; errorResponse?: null }|{ messageResponse?: "errorResponse"; fileDescriptorResponse?: null; allExtensionNumbersResponse?: null; listServicesResponse?: null; errorResponse: grpc.reflection.v1.ErrorResponse.$Shape })
                 * )} grpc.reflection.v1.ServerReflectionResponse.$Shape
                 */

                /**
                 * Constructs a new ServerReflectionResponse.
                 * @memberof grpc.reflection.v1
                 * @classdesc Represents a ServerReflectionResponse.
                 * @constructor
                 * @param {grpc.reflection.v1.ServerReflectionResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ServerReflectionResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ServerReflectionResponse validHost.
                 * @member {string} validHost
                 * @memberof grpc.reflection.v1.ServerReflectionResponse
                 * @instance
                 */
                ServerReflectionResponse.prototype.validHost = "";

                /**
                 * ServerReflectionResponse originalRequest.
                 * @member {grpc.reflection.v1.ServerReflectionRequest.$Properties|null|undefined} originalRequest
                 * @memberof grpc.reflection.v1.ServerReflectionResponse
                 * @instance
                 */
                ServerReflectionResponse.prototype.originalRequest = null;

                /**
                 * ServerReflectionResponse fileDescriptorResponse.
                 * @member {grpc.reflection.v1.FileDescriptorResponse.$Properties|null|undefined} fileDescriptorResponse
                 * @memberof grpc.reflection.v1.ServerReflectionResponse
                 * @instance
                 */
                ServerReflectionResponse.prototype.fileDescriptorResponse = null;

                /**
                 * ServerReflectionResponse allExtensionNumbersResponse.
                 * @member {grpc.reflection.v1.ExtensionNumberResponse.$Properties|null|undefined} allExtensionNumbersResponse
                 * @memberof grpc.reflection.v1.ServerReflectionResponse
                 * @instance
                 */
                ServerReflectionResponse.prototype.allExtensionNumbersResponse = null;

                /**
                 * ServerReflectionResponse listServicesResponse.
                 * @member {grpc.reflection.v1.ListServiceResponse.$Properties|null|undefined} listServicesResponse
                 * @memberof grpc.reflection.v1.ServerReflectionResponse
                 * @instance
                 */
                ServerReflectionResponse.prototype.listServicesResponse = null;

                /**
                 * ServerReflectionResponse errorResponse.
                 * @member {grpc.reflection.v1.ErrorResponse.$Properties|null|undefined} errorResponse
                 * @memberof grpc.reflection.v1.ServerReflectionResponse
                 * @instance
                 */
                ServerReflectionResponse.prototype.errorResponse = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * ServerReflectionResponse messageResponse.
                 * @member {"fileDescriptorResponse"|"allExtensionNumbersResponse"|"listServicesResponse"|"errorResponse"|undefined} messageResponse
                 * @memberof grpc.reflection.v1.ServerReflectionResponse
                 * @instance
                 */
                $Object.defineProperty(ServerReflectionResponse.prototype, "messageResponse", {
                    get: $util.oneOfGetter($oneOfFields = ["fileDescriptorResponse", "allExtensionNumbersResponse", "listServicesResponse", "errorResponse"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ServerReflectionResponse instance using the specified properties.
                 * @function create
                 * @memberof grpc.reflection.v1.ServerReflectionResponse
                 * @static
                 * @param {grpc.reflection.v1.ServerReflectionResponse.$Properties=} [properties] Properties to set
                 * @returns {grpc.reflection.v1.ServerReflectionResponse} ServerReflectionResponse instance
                 * @type {{
                 *   (properties: grpc.reflection.v1.ServerReflectionResponse.$Shape): grpc.reflection.v1.ServerReflectionResponse & grpc.reflection.v1.ServerReflectionResponse.$Shape;
                 *   (properties?: grpc.reflection.v1.ServerReflectionResponse.$Properties): grpc.reflection.v1.ServerReflectionResponse;
                 * }}
                 */
                ServerReflectionResponse.create = function(properties) {
                    return new ServerReflectionResponse(properties);
                };

                /**
                 * Encodes the specified ServerReflectionResponse message. Does not implicitly {@link grpc.reflection.v1.ServerReflectionResponse.verify|verify} messages.
                 * @function encode
                 * @memberof grpc.reflection.v1.ServerReflectionResponse
                 * @static
                 * @param {grpc.reflection.v1.ServerReflectionResponse.$Properties} message ServerReflectionResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ServerReflectionResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.validHost != null && $Object.hasOwnProperty.call(message, "validHost") && message.validHost !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.validHost);
                    if (message.originalRequest != null && $Object.hasOwnProperty.call(message, "originalRequest"))
                        $root.grpc.reflection.v1.ServerReflectionRequest.encode(message.originalRequest, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.fileDescriptorResponse != null && $Object.hasOwnProperty.call(message, "fileDescriptorResponse"))
                        $root.grpc.reflection.v1.FileDescriptorResponse.encode(message.fileDescriptorResponse, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.allExtensionNumbersResponse != null && $Object.hasOwnProperty.call(message, "allExtensionNumbersResponse"))
                        $root.grpc.reflection.v1.ExtensionNumberResponse.encode(message.allExtensionNumbersResponse, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.listServicesResponse != null && $Object.hasOwnProperty.call(message, "listServicesResponse"))
                        $root.grpc.reflection.v1.ListServiceResponse.encode(message.listServicesResponse, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.errorResponse != null && $Object.hasOwnProperty.call(message, "errorResponse"))
                        $root.grpc.reflection.v1.ErrorResponse.encode(message.errorResponse, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ServerReflectionResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof grpc.reflection.v1.ServerReflectionResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ServerReflectionResponse & grpc.reflection.v1.ServerReflectionResponse.$Shape} ServerReflectionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ServerReflectionResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.grpc.reflection.v1.ServerReflectionResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.validHost = value;
                                else
                                    delete message.validHost;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.originalRequest = $root.grpc.reflection.v1.ServerReflectionRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.originalRequest);
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.fileDescriptorResponse = $root.grpc.reflection.v1.FileDescriptorResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.fileDescriptorResponse);
                                message.messageResponse = "fileDescriptorResponse";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.allExtensionNumbersResponse = $root.grpc.reflection.v1.ExtensionNumberResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.allExtensionNumbersResponse);
                                message.messageResponse = "allExtensionNumbersResponse";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.listServicesResponse = $root.grpc.reflection.v1.ListServiceResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.listServicesResponse);
                                message.messageResponse = "listServicesResponse";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.errorResponse = $root.grpc.reflection.v1.ErrorResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.errorResponse);
                                message.messageResponse = "errorResponse";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ServerReflectionResponse;
            })();

            v1.FileDescriptorResponse = (function() {

                /**
                 * Properties of a FileDescriptorResponse.
                 * @typedef {Object} grpc.reflection.v1.FileDescriptorResponse.$Properties
                 * @property {Array.<Uint8Array>|null} [fileDescriptorProto] FileDescriptorResponse fileDescriptorProto
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a FileDescriptorResponse.
                 * @memberof grpc.reflection.v1
                 * @interface IFileDescriptorResponse
                 * @augments grpc.reflection.v1.FileDescriptorResponse.$Properties
                 * @deprecated Use grpc.reflection.v1.FileDescriptorResponse.$Properties instead.
                 */

                /**
                 * Shape of a FileDescriptorResponse.
                 * @typedef {grpc.reflection.v1.FileDescriptorResponse.$Properties} grpc.reflection.v1.FileDescriptorResponse.$Shape
                 */

                /**
                 * Constructs a new FileDescriptorResponse.
                 * @memberof grpc.reflection.v1
                 * @classdesc Represents a FileDescriptorResponse.
                 * @constructor
                 * @param {grpc.reflection.v1.FileDescriptorResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const FileDescriptorResponse = function (properties) {
                    this.fileDescriptorProto = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * FileDescriptorResponse fileDescriptorProto.
                 * @member {Array.<Uint8Array>} fileDescriptorProto
                 * @memberof grpc.reflection.v1.FileDescriptorResponse
                 * @instance
                 */
                FileDescriptorResponse.prototype.fileDescriptorProto = $util.emptyArray;

                /**
                 * Creates a new FileDescriptorResponse instance using the specified properties.
                 * @function create
                 * @memberof grpc.reflection.v1.FileDescriptorResponse
                 * @static
                 * @param {grpc.reflection.v1.FileDescriptorResponse.$Properties=} [properties] Properties to set
                 * @returns {grpc.reflection.v1.FileDescriptorResponse} FileDescriptorResponse instance
                 * @type {{
                 *   (properties: grpc.reflection.v1.FileDescriptorResponse.$Shape): grpc.reflection.v1.FileDescriptorResponse & grpc.reflection.v1.FileDescriptorResponse.$Shape;
                 *   (properties?: grpc.reflection.v1.FileDescriptorResponse.$Properties): grpc.reflection.v1.FileDescriptorResponse;
                 * }}
                 */
                FileDescriptorResponse.create = function(properties) {
                    return new FileDescriptorResponse(properties);
                };

                /**
                 * Encodes the specified FileDescriptorResponse message. Does not implicitly {@link grpc.reflection.v1.FileDescriptorResponse.verify|verify} messages.
                 * @function encode
                 * @memberof grpc.reflection.v1.FileDescriptorResponse
                 * @static
                 * @param {grpc.reflection.v1.FileDescriptorResponse.$Properties} message FileDescriptorResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                FileDescriptorResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.fileDescriptorProto != null && message.fileDescriptorProto.length)
                        for (let i = 0; i < message.fileDescriptorProto.length; ++i)
                            writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.fileDescriptorProto[i]);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a FileDescriptorResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof grpc.reflection.v1.FileDescriptorResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.FileDescriptorResponse & grpc.reflection.v1.FileDescriptorResponse.$Shape} FileDescriptorResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                FileDescriptorResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.grpc.reflection.v1.FileDescriptorResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.fileDescriptorProto && message.fileDescriptorProto.length))
                                    message.fileDescriptorProto = [];
                                message.fileDescriptorProto.push(reader.bytes());
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return FileDescriptorResponse;
            })();

            v1.ExtensionNumberResponse = (function() {

                /**
                 * Properties of an ExtensionNumberResponse.
                 * @typedef {Object} grpc.reflection.v1.ExtensionNumberResponse.$Properties
                 * @property {string|null} [baseTypeName] ExtensionNumberResponse baseTypeName
                 * @property {Array.<number>|null} [extensionNumber] ExtensionNumberResponse extensionNumber
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an ExtensionNumberResponse.
                 * @memberof grpc.reflection.v1
                 * @interface IExtensionNumberResponse
                 * @augments grpc.reflection.v1.ExtensionNumberResponse.$Properties
                 * @deprecated Use grpc.reflection.v1.ExtensionNumberResponse.$Properties instead.
                 */

                /**
                 * Shape of an ExtensionNumberResponse.
                 * @typedef {grpc.reflection.v1.ExtensionNumberResponse.$Properties} grpc.reflection.v1.ExtensionNumberResponse.$Shape
                 */

                /**
                 * Constructs a new ExtensionNumberResponse.
                 * @memberof grpc.reflection.v1
                 * @classdesc Represents an ExtensionNumberResponse.
                 * @constructor
                 * @param {grpc.reflection.v1.ExtensionNumberResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ExtensionNumberResponse = function (properties) {
                    this.extensionNumber = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ExtensionNumberResponse baseTypeName.
                 * @member {string} baseTypeName
                 * @memberof grpc.reflection.v1.ExtensionNumberResponse
                 * @instance
                 */
                ExtensionNumberResponse.prototype.baseTypeName = "";

                /**
                 * ExtensionNumberResponse extensionNumber.
                 * @member {Array.<number>} extensionNumber
                 * @memberof grpc.reflection.v1.ExtensionNumberResponse
                 * @instance
                 */
                ExtensionNumberResponse.prototype.extensionNumber = $util.emptyArray;

                /**
                 * Creates a new ExtensionNumberResponse instance using the specified properties.
                 * @function create
                 * @memberof grpc.reflection.v1.ExtensionNumberResponse
                 * @static
                 * @param {grpc.reflection.v1.ExtensionNumberResponse.$Properties=} [properties] Properties to set
                 * @returns {grpc.reflection.v1.ExtensionNumberResponse} ExtensionNumberResponse instance
                 * @type {{
                 *   (properties: grpc.reflection.v1.ExtensionNumberResponse.$Shape): grpc.reflection.v1.ExtensionNumberResponse & grpc.reflection.v1.ExtensionNumberResponse.$Shape;
                 *   (properties?: grpc.reflection.v1.ExtensionNumberResponse.$Properties): grpc.reflection.v1.ExtensionNumberResponse;
                 * }}
                 */
                ExtensionNumberResponse.create = function(properties) {
                    return new ExtensionNumberResponse(properties);
                };

                /**
                 * Encodes the specified ExtensionNumberResponse message. Does not implicitly {@link grpc.reflection.v1.ExtensionNumberResponse.verify|verify} messages.
                 * @function encode
                 * @memberof grpc.reflection.v1.ExtensionNumberResponse
                 * @static
                 * @param {grpc.reflection.v1.ExtensionNumberResponse.$Properties} message ExtensionNumberResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ExtensionNumberResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.baseTypeName != null && $Object.hasOwnProperty.call(message, "baseTypeName") && message.baseTypeName !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.baseTypeName);
                    if (message.extensionNumber != null && message.extensionNumber.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).int32s(message.extensionNumber);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an ExtensionNumberResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof grpc.reflection.v1.ExtensionNumberResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ExtensionNumberResponse & grpc.reflection.v1.ExtensionNumberResponse.$Shape} ExtensionNumberResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ExtensionNumberResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.grpc.reflection.v1.ExtensionNumberResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.baseTypeName = value;
                                else
                                    delete message.baseTypeName;
                                continue;
                            }
                        case 2: {
                                if (wireType === 2) {
                                    if (!(message.extensionNumber && message.extensionNumber.length))
                                        message.extensionNumber = [];
                                    reader.int32s(message.extensionNumber);
                                    continue;
                                }
                                if (wireType !== 0)
                                    break;
                                if (!(message.extensionNumber && message.extensionNumber.length))
                                    message.extensionNumber = [];
                                message.extensionNumber.push(reader.int32());
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ExtensionNumberResponse;
            })();

            v1.ListServiceResponse = (function() {

                /**
                 * Properties of a ListServiceResponse.
                 * @typedef {Object} grpc.reflection.v1.ListServiceResponse.$Properties
                 * @property {Array.<grpc.reflection.v1.ServiceResponse.$Properties>|null} [service] ListServiceResponse service
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListServiceResponse.
                 * @memberof grpc.reflection.v1
                 * @interface IListServiceResponse
                 * @augments grpc.reflection.v1.ListServiceResponse.$Properties
                 * @deprecated Use grpc.reflection.v1.ListServiceResponse.$Properties instead.
                 */

                /**
                 * Shape of a ListServiceResponse.
                 * @typedef {grpc.reflection.v1.ListServiceResponse.$Properties} grpc.reflection.v1.ListServiceResponse.$Shape
                 */

                /**
                 * Constructs a new ListServiceResponse.
                 * @memberof grpc.reflection.v1
                 * @classdesc Represents a ListServiceResponse.
                 * @constructor
                 * @param {grpc.reflection.v1.ListServiceResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListServiceResponse = function (properties) {
                    this.service = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListServiceResponse service.
                 * @member {Array.<grpc.reflection.v1.ServiceResponse.$Properties>} service
                 * @memberof grpc.reflection.v1.ListServiceResponse
                 * @instance
                 */
                ListServiceResponse.prototype.service = $util.emptyArray;

                /**
                 * Creates a new ListServiceResponse instance using the specified properties.
                 * @function create
                 * @memberof grpc.reflection.v1.ListServiceResponse
                 * @static
                 * @param {grpc.reflection.v1.ListServiceResponse.$Properties=} [properties] Properties to set
                 * @returns {grpc.reflection.v1.ListServiceResponse} ListServiceResponse instance
                 * @type {{
                 *   (properties: grpc.reflection.v1.ListServiceResponse.$Shape): grpc.reflection.v1.ListServiceResponse & grpc.reflection.v1.ListServiceResponse.$Shape;
                 *   (properties?: grpc.reflection.v1.ListServiceResponse.$Properties): grpc.reflection.v1.ListServiceResponse;
                 * }}
                 */
                ListServiceResponse.create = function(properties) {
                    return new ListServiceResponse(properties);
                };

                /**
                 * Encodes the specified ListServiceResponse message. Does not implicitly {@link grpc.reflection.v1.ListServiceResponse.verify|verify} messages.
                 * @function encode
                 * @memberof grpc.reflection.v1.ListServiceResponse
                 * @static
                 * @param {grpc.reflection.v1.ListServiceResponse.$Properties} message ListServiceResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListServiceResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.service != null && message.service.length)
                        for (let i = 0; i < message.service.length; ++i)
                            $root.grpc.reflection.v1.ServiceResponse.encode(message.service[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListServiceResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof grpc.reflection.v1.ListServiceResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ListServiceResponse & grpc.reflection.v1.ListServiceResponse.$Shape} ListServiceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListServiceResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.grpc.reflection.v1.ListServiceResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.service && message.service.length))
                                    message.service = [];
                                message.service.push($root.grpc.reflection.v1.ServiceResponse.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ListServiceResponse;
            })();

            v1.ServiceResponse = (function() {

                /**
                 * Properties of a ServiceResponse.
                 * @typedef {Object} grpc.reflection.v1.ServiceResponse.$Properties
                 * @property {string|null} [name] ServiceResponse name
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ServiceResponse.
                 * @memberof grpc.reflection.v1
                 * @interface IServiceResponse
                 * @augments grpc.reflection.v1.ServiceResponse.$Properties
                 * @deprecated Use grpc.reflection.v1.ServiceResponse.$Properties instead.
                 */

                /**
                 * Shape of a ServiceResponse.
                 * @typedef {grpc.reflection.v1.ServiceResponse.$Properties} grpc.reflection.v1.ServiceResponse.$Shape
                 */

                /**
                 * Constructs a new ServiceResponse.
                 * @memberof grpc.reflection.v1
                 * @classdesc Represents a ServiceResponse.
                 * @constructor
                 * @param {grpc.reflection.v1.ServiceResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ServiceResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ServiceResponse name.
                 * @member {string} name
                 * @memberof grpc.reflection.v1.ServiceResponse
                 * @instance
                 */
                ServiceResponse.prototype.name = "";

                /**
                 * Creates a new ServiceResponse instance using the specified properties.
                 * @function create
                 * @memberof grpc.reflection.v1.ServiceResponse
                 * @static
                 * @param {grpc.reflection.v1.ServiceResponse.$Properties=} [properties] Properties to set
                 * @returns {grpc.reflection.v1.ServiceResponse} ServiceResponse instance
                 * @type {{
                 *   (properties: grpc.reflection.v1.ServiceResponse.$Shape): grpc.reflection.v1.ServiceResponse & grpc.reflection.v1.ServiceResponse.$Shape;
                 *   (properties?: grpc.reflection.v1.ServiceResponse.$Properties): grpc.reflection.v1.ServiceResponse;
                 * }}
                 */
                ServiceResponse.create = function(properties) {
                    return new ServiceResponse(properties);
                };

                /**
                 * Encodes the specified ServiceResponse message. Does not implicitly {@link grpc.reflection.v1.ServiceResponse.verify|verify} messages.
                 * @function encode
                 * @memberof grpc.reflection.v1.ServiceResponse
                 * @static
                 * @param {grpc.reflection.v1.ServiceResponse.$Properties} message ServiceResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ServiceResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ServiceResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof grpc.reflection.v1.ServiceResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ServiceResponse & grpc.reflection.v1.ServiceResponse.$Shape} ServiceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ServiceResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.grpc.reflection.v1.ServiceResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ServiceResponse;
            })();

            v1.ErrorResponse = (function() {

                /**
                 * Properties of an ErrorResponse.
                 * @typedef {Object} grpc.reflection.v1.ErrorResponse.$Properties
                 * @property {number|null} [errorCode] ErrorResponse errorCode
                 * @property {string|null} [errorMessage] ErrorResponse errorMessage
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an ErrorResponse.
                 * @memberof grpc.reflection.v1
                 * @interface IErrorResponse
                 * @augments grpc.reflection.v1.ErrorResponse.$Properties
                 * @deprecated Use grpc.reflection.v1.ErrorResponse.$Properties instead.
                 */

                /**
                 * Shape of an ErrorResponse.
                 * @typedef {grpc.reflection.v1.ErrorResponse.$Properties} grpc.reflection.v1.ErrorResponse.$Shape
                 */

                /**
                 * Constructs a new ErrorResponse.
                 * @memberof grpc.reflection.v1
                 * @classdesc Represents an ErrorResponse.
                 * @constructor
                 * @param {grpc.reflection.v1.ErrorResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ErrorResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ErrorResponse errorCode.
                 * @member {number} errorCode
                 * @memberof grpc.reflection.v1.ErrorResponse
                 * @instance
                 */
                ErrorResponse.prototype.errorCode = 0;

                /**
                 * ErrorResponse errorMessage.
                 * @member {string} errorMessage
                 * @memberof grpc.reflection.v1.ErrorResponse
                 * @instance
                 */
                ErrorResponse.prototype.errorMessage = "";

                /**
                 * Creates a new ErrorResponse instance using the specified properties.
                 * @function create
                 * @memberof grpc.reflection.v1.ErrorResponse
                 * @static
                 * @param {grpc.reflection.v1.ErrorResponse.$Properties=} [properties] Properties to set
                 * @returns {grpc.reflection.v1.ErrorResponse} ErrorResponse instance
                 * @type {{
                 *   (properties: grpc.reflection.v1.ErrorResponse.$Shape): grpc.reflection.v1.ErrorResponse & grpc.reflection.v1.ErrorResponse.$Shape;
                 *   (properties?: grpc.reflection.v1.ErrorResponse.$Properties): grpc.reflection.v1.ErrorResponse;
                 * }}
                 */
                ErrorResponse.create = function(properties) {
                    return new ErrorResponse(properties);
                };

                /**
                 * Encodes the specified ErrorResponse message. Does not implicitly {@link grpc.reflection.v1.ErrorResponse.verify|verify} messages.
                 * @function encode
                 * @memberof grpc.reflection.v1.ErrorResponse
                 * @static
                 * @param {grpc.reflection.v1.ErrorResponse.$Properties} message ErrorResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ErrorResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.errorCode != null && $Object.hasOwnProperty.call(message, "errorCode") && message.errorCode !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.errorCode);
                    if (message.errorMessage != null && $Object.hasOwnProperty.call(message, "errorMessage") && message.errorMessage !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.errorMessage);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an ErrorResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof grpc.reflection.v1.ErrorResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ErrorResponse & grpc.reflection.v1.ErrorResponse.$Shape} ErrorResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ErrorResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.grpc.reflection.v1.ErrorResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.errorCode = value;
                                else
                                    delete message.errorCode;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.errorMessage = value;
                                else
                                    delete message.errorMessage;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ErrorResponse;
            })();

            return v1;
        })();

        return reflection;
    })();

    return grpc;
})();

export {
  $root as default
};
