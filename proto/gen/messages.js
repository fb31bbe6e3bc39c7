/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const Arp = $root.Arp = (() => {

    /**
     * Namespace Arp.
     * @exports Arp
     * @namespace
     */
    const Arp = {};

    Arp.Device = (function() {

        /**
         * Namespace Device.
         * @memberof Arp
         * @namespace
         */
        const Device = {};

        Device.Interface = (function() {

            /**
             * Namespace Interface.
             * @memberof Arp.Device
             * @namespace
             */
            const Interface = {};

            Interface.Services = (function() {

                /**
                 * Namespace Services.
                 * @memberof Arp.Device.Interface
                 * @namespace
                 */
                const Services = {};

                Services.Grpc = (function() {

                    /**
                     * Namespace Grpc.
                     * @memberof Arp.Device.Interface.Services
                     * @namespace
                     */
                    const Grpc = {};

                    Grpc.IDeviceInfoServiceGetItemRequest = (function() {

                        /**
                         * Properties of a IDeviceInfoServiceGetItemRequest.
                         * @typedef {Object} Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest.$Properties
                         * @property {string|null} [identifier] IDeviceInfoServiceGetItemRequest identifier
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a IDeviceInfoServiceGetItemRequest.
                         * @memberof Arp.Device.Interface.Services.Grpc
                         * @interface IIDeviceInfoServiceGetItemRequest
                         * @augments Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest.$Properties
                         * @deprecated Use Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest.$Properties instead.
                         */

                        /**
                         * Shape of a IDeviceInfoServiceGetItemRequest.
                         * @typedef {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest.$Properties} Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest.$Shape
                         */

                        /**
                         * Constructs a new IDeviceInfoServiceGetItemRequest.
                         * @memberof Arp.Device.Interface.Services.Grpc
                         * @classdesc Represents a IDeviceInfoServiceGetItemRequest.
                         * @constructor
                         * @param {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const IDeviceInfoServiceGetItemRequest = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * IDeviceInfoServiceGetItemRequest identifier.
                         * @member {string} identifier
                         * @memberof Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest
                         * @instance
                         */
                        IDeviceInfoServiceGetItemRequest.prototype.identifier = "";

                        /**
                         * Creates a new IDeviceInfoServiceGetItemRequest instance using the specified properties.
                         * @function create
                         * @memberof Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest
                         * @static
                         * @param {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest.$Properties=} [properties] Properties to set
                         * @returns {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest} IDeviceInfoServiceGetItemRequest instance
                         * @type {{
                         *   (properties: Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest.$Shape): Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest & Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest.$Shape;
                         *   (properties?: Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest.$Properties): Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest;
                         * }}
                         */
                        IDeviceInfoServiceGetItemRequest.create = function(properties) {
                            return new IDeviceInfoServiceGetItemRequest(properties);
                        };

                        /**
                         * Encodes the specified IDeviceInfoServiceGetItemRequest message. Does not implicitly {@link Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest
                         * @static
                         * @param {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest.$Properties} message IDeviceInfoServiceGetItemRequest message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        IDeviceInfoServiceGetItemRequest.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.identifier != null && $Object.hasOwnProperty.call(message, "identifier") && message.identifier !== "")
                                writer.uint32(/* id 1, wireType 2 =*/10).string(message.identifier);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a IDeviceInfoServiceGetItemRequest message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest & Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest.$Shape} IDeviceInfoServiceGetItemRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        IDeviceInfoServiceGetItemRequest.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest();
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
                                            message.identifier = value;
                                        else
                                            delete message.identifier;
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

                        return IDeviceInfoServiceGetItemRequest;
                    })();

                    Grpc.IDeviceInfoServiceGetItemResponse = (function() {

                        /**
                         * Properties of a IDeviceInfoServiceGetItemResponse.
                         * @typedef {Object} Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse.$Properties
                         * @property {Arp.Type.Grpc.ObjectType.$Properties|null} [_ReturnValue] IDeviceInfoServiceGetItemResponse _ReturnValue
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a IDeviceInfoServiceGetItemResponse.
                         * @memberof Arp.Device.Interface.Services.Grpc
                         * @interface IIDeviceInfoServiceGetItemResponse
                         * @augments Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse.$Properties
                         * @deprecated Use Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse.$Properties instead.
                         */

                        /**
                         * Shape of a IDeviceInfoServiceGetItemResponse.
                         * @typedef {{
                         *   _ReturnValue?: Arp.Type.Grpc.ObjectType.$Shape|null;
                         *   $unknowns?: Array.<Uint8Array>;
                         * }} Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse.$Shape
                         */

                        /**
                         * Constructs a new IDeviceInfoServiceGetItemResponse.
                         * @memberof Arp.Device.Interface.Services.Grpc
                         * @classdesc Represents a IDeviceInfoServiceGetItemResponse.
                         * @constructor
                         * @param {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const IDeviceInfoServiceGetItemResponse = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * IDeviceInfoServiceGetItemResponse _ReturnValue.
                         * @member {Arp.Type.Grpc.ObjectType.$Properties|null|undefined} _ReturnValue
                         * @memberof Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse
                         * @instance
                         */
                        IDeviceInfoServiceGetItemResponse.prototype._ReturnValue = null;

                        /**
                         * Creates a new IDeviceInfoServiceGetItemResponse instance using the specified properties.
                         * @function create
                         * @memberof Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse
                         * @static
                         * @param {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse.$Properties=} [properties] Properties to set
                         * @returns {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse} IDeviceInfoServiceGetItemResponse instance
                         * @type {{
                         *   (properties: Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse.$Shape): Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse & Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse.$Shape;
                         *   (properties?: Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse.$Properties): Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse;
                         * }}
                         */
                        IDeviceInfoServiceGetItemResponse.create = function(properties) {
                            return new IDeviceInfoServiceGetItemResponse(properties);
                        };

                        /**
                         * Encodes the specified IDeviceInfoServiceGetItemResponse message. Does not implicitly {@link Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse
                         * @static
                         * @param {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse.$Properties} message IDeviceInfoServiceGetItemResponse message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        IDeviceInfoServiceGetItemResponse.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message._ReturnValue != null && $Object.hasOwnProperty.call(message, "_ReturnValue"))
                                $root.Arp.Type.Grpc.ObjectType.encode(message._ReturnValue, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a IDeviceInfoServiceGetItemResponse message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse & Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse.$Shape} IDeviceInfoServiceGetItemResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        IDeviceInfoServiceGetItemResponse.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse();
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
                                        message._ReturnValue = $root.Arp.Type.Grpc.ObjectType.decode(reader, reader.size(), $undefined, _depth + 1, message._ReturnValue);
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

                        return IDeviceInfoServiceGetItemResponse;
                    })();

                    Grpc.IDeviceInfoServiceGetItemsRequest = (function() {

                        /**
                         * Properties of a IDeviceInfoServiceGetItemsRequest.
                         * @typedef {Object} Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest.$Properties
                         * @property {Array.<string>|null} [identifiers] IDeviceInfoServiceGetItemsRequest identifiers
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a IDeviceInfoServiceGetItemsRequest.
                         * @memberof Arp.Device.Interface.Services.Grpc
                         * @interface IIDeviceInfoServiceGetItemsRequest
                         * @augments Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest.$Properties
                         * @deprecated Use Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest.$Properties instead.
                         */

                        /**
                         * Shape of a IDeviceInfoServiceGetItemsRequest.
                         * @typedef {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest.$Properties} Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest.$Shape
                         */

                        /**
                         * Constructs a new IDeviceInfoServiceGetItemsRequest.
                         * @memberof Arp.Device.Interface.Services.Grpc
                         * @classdesc Represents a IDeviceInfoServiceGetItemsRequest.
                         * @constructor
                         * @param {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const IDeviceInfoServiceGetItemsRequest = function (properties) {
                            this.identifiers = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * IDeviceInfoServiceGetItemsRequest identifiers.
                         * @member {Array.<string>} identifiers
                         * @memberof Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest
                         * @instance
                         */
                        IDeviceInfoServiceGetItemsRequest.prototype.identifiers = $util.emptyArray;

                        /**
                         * Creates a new IDeviceInfoServiceGetItemsRequest instance using the specified properties.
                         * @function create
                         * @memberof Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest
                         * @static
                         * @param {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest.$Properties=} [properties] Properties to set
                         * @returns {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest} IDeviceInfoServiceGetItemsRequest instance
                         * @type {{
                         *   (properties: Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest.$Shape): Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest & Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest.$Shape;
                         *   (properties?: Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest.$Properties): Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest;
                         * }}
                         */
                        IDeviceInfoServiceGetItemsRequest.create = function(properties) {
                            return new IDeviceInfoServiceGetItemsRequest(properties);
                        };

                        /**
                         * Encodes the specified IDeviceInfoServiceGetItemsRequest message. Does not implicitly {@link Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest
                         * @static
                         * @param {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest.$Properties} message IDeviceInfoServiceGetItemsRequest message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        IDeviceInfoServiceGetItemsRequest.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.identifiers != null && message.identifiers.length)
                                for (let i = 0; i < message.identifiers.length; ++i)
                                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.identifiers[i]);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a IDeviceInfoServiceGetItemsRequest message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest & Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest.$Shape} IDeviceInfoServiceGetItemsRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        IDeviceInfoServiceGetItemsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest();
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
                                        if (!(message.identifiers && message.identifiers.length))
                                            message.identifiers = [];
                                        message.identifiers.push(reader.stringVerify());
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

                        return IDeviceInfoServiceGetItemsRequest;
                    })();

                    Grpc.IDeviceInfoServiceGetItemsResponse = (function() {

                        /**
                         * Properties of a IDeviceInfoServiceGetItemsResponse.
                         * @typedef {Object} Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse.$Properties
                         * @property {Array.<Arp.Type.Grpc.ObjectType.$Properties>|null} [_ReturnValue] IDeviceInfoServiceGetItemsResponse _ReturnValue
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a IDeviceInfoServiceGetItemsResponse.
                         * @memberof Arp.Device.Interface.Services.Grpc
                         * @interface IIDeviceInfoServiceGetItemsResponse
                         * @augments Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse.$Properties
                         * @deprecated Use Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse.$Properties instead.
                         */

                        /**
                         * Shape of a IDeviceInfoServiceGetItemsResponse.
                         * @typedef {{
                         *   _ReturnValue?: Array.<Arp.Type.Grpc.ObjectType.$Shape>|null;
                         *   $unknowns?: Array.<Uint8Array>;
                         * }} Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse.$Shape
                         */

                        /**
                         * Constructs a new IDeviceInfoServiceGetItemsResponse.
                         * @memberof Arp.Device.Interface.Services.Grpc
                         * @classdesc Represents a IDeviceInfoServiceGetItemsResponse.
                         * @constructor
                         * @param {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const IDeviceInfoServiceGetItemsResponse = function (properties) {
                            this._ReturnValue = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * IDeviceInfoServiceGetItemsResponse _ReturnValue.
                         * @member {Array.<Arp.Type.Grpc.ObjectType.$Properties>} _ReturnValue
                         * @memberof Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse
                         * @instance
                         */
                        IDeviceInfoServiceGetItemsResponse.prototype._ReturnValue = $util.emptyArray;

                        /**
                         * Creates a new IDeviceInfoServiceGetItemsResponse instance using the specified properties.
                         * @function create
                         * @memberof Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse
                         * @static
                         * @param {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse.$Properties=} [properties] Properties to set
                         * @returns {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse} IDeviceInfoServiceGetItemsResponse instance
                         * @type {{
                         *   (properties: Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse.$Shape): Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse & Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse.$Shape;
                         *   (properties?: Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse.$Properties): Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse;
                         * }}
                         */
                        IDeviceInfoServiceGetItemsResponse.create = function(properties) {
                            return new IDeviceInfoServiceGetItemsResponse(properties);
                        };

                        /**
                         * Encodes the specified IDeviceInfoServiceGetItemsResponse message. Does not implicitly {@link Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse
                         * @static
                         * @param {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse.$Properties} message IDeviceInfoServiceGetItemsResponse message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        IDeviceInfoServiceGetItemsResponse.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message._ReturnValue != null && message._ReturnValue.length)
                                for (let i = 0; i < message._ReturnValue.length; ++i)
                                    $root.Arp.Type.Grpc.ObjectType.encode(message._ReturnValue[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a IDeviceInfoServiceGetItemsResponse message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse & Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse.$Shape} IDeviceInfoServiceGetItemsResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        IDeviceInfoServiceGetItemsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse();
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
                                        if (!(message._ReturnValue && message._ReturnValue.length))
                                            message._ReturnValue = [];
                                        message._ReturnValue.push($root.Arp.Type.Grpc.ObjectType.decode(reader, reader.size(), $undefined, _depth + 1));
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

                        return IDeviceInfoServiceGetItemsResponse;
                    })();

                    return Grpc;
                })();

                return Services;
            })();

            return Interface;
        })();

        return Device;
    })();

    Arp.Type = (function() {

        /**
         * Namespace Type.
         * @memberof Arp
         * @namespace
         */
        const Type = {};

        Type.Grpc = (function() {

            /**
             * Namespace Grpc.
             * @memberof Arp.Type
             * @namespace
             */
            const Grpc = {};

            /**
             * CoreType enum.
             * @name Arp.Type.Grpc.CoreType
             * @enum {number}
             * @property {number} CT_None=0 CT_None value
             * @property {number} CT_Void=1 CT_Void value
             * @property {number} CT_Boolean=2 CT_Boolean value
             * @property {number} CT_Char=3 CT_Char value
             * @property {number} CT_Int8=4 CT_Int8 value
             * @property {number} CT_Uint8=5 CT_Uint8 value
             * @property {number} CT_Int16=6 CT_Int16 value
             * @property {number} CT_Uint16=7 CT_Uint16 value
             * @property {number} CT_Int32=8 CT_Int32 value
             * @property {number} CT_Uint32=9 CT_Uint32 value
             * @property {number} CT_Int64=10 CT_Int64 value
             * @property {number} CT_Uint64=11 CT_Uint64 value
             * @property {number} CT_Real32=12 CT_Real32 value
             * @property {number} CT_Real64=13 CT_Real64 value
             * @property {number} CT_Struct=18 CT_Struct value
             * @property {number} CT_String=19 CT_String value
             * @property {number} CT_Utf8String=19 CT_Utf8String value
             * @property {number} CT_Array=20 CT_Array value
             * @property {number} CT_DateTime=23 CT_DateTime value
             * @property {number} CT_SecureString=36 CT_SecureString value
             * @property {number} CT_SecurityToken=39 CT_SecurityToken value
             */
            Grpc.CoreType = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "CT_None"] = 0;
                values[valuesById[1] = "CT_Void"] = 1;
                values[valuesById[2] = "CT_Boolean"] = 2;
                values[valuesById[3] = "CT_Char"] = 3;
                values[valuesById[4] = "CT_Int8"] = 4;
                values[valuesById[5] = "CT_Uint8"] = 5;
                values[valuesById[6] = "CT_Int16"] = 6;
                values[valuesById[7] = "CT_Uint16"] = 7;
                values[valuesById[8] = "CT_Int32"] = 8;
                values[valuesById[9] = "CT_Uint32"] = 9;
                values[valuesById[10] = "CT_Int64"] = 10;
                values[valuesById[11] = "CT_Uint64"] = 11;
                values[valuesById[12] = "CT_Real32"] = 12;
                values[valuesById[13] = "CT_Real64"] = 13;
                values[valuesById[18] = "CT_Struct"] = 18;
                values[valuesById[19] = "CT_String"] = 19;
                values["CT_Utf8String"] = 19;
                values[valuesById[20] = "CT_Array"] = 20;
                values[valuesById[23] = "CT_DateTime"] = 23;
                values[valuesById[36] = "CT_SecureString"] = 36;
                values[valuesById[39] = "CT_SecurityToken"] = 39;
                return values;
            })();

            Grpc.ObjectType = (function() {

                /**
                 * Properties of an ObjectType.
                 * @typedef {Object} Arp.Type.Grpc.ObjectType.$Properties
                 * @property {Arp.Type.Grpc.CoreType|null} [TypeCode] ObjectType TypeCode
                 * @property {boolean|null} [BoolValue] ObjectType BoolValue
                 * @property {number|null} [CharValue] ObjectType CharValue
                 * @property {number|null} [Int8Value] ObjectType Int8Value
                 * @property {number|null} [Uint8Value] ObjectType Uint8Value
                 * @property {number|null} [Int16Value] ObjectType Int16Value
                 * @property {number|null} [Uint16Value] ObjectType Uint16Value
                 * @property {number|null} [Int32Value] ObjectType Int32Value
                 * @property {number|null} [Uint32Value] ObjectType Uint32Value
                 * @property {number|Long|null} [Int64Value] ObjectType Int64Value
                 * @property {number|Long|null} [UIntValue] ObjectType UIntValue
                 * @property {number|null} [FloatValue] ObjectType FloatValue
                 * @property {number|null} [DoubleValue] ObjectType DoubleValue
                 * @property {string|null} [StringValue] ObjectType StringValue
                 * @property {Arp.Type.Grpc.TypeStruct.$Properties|null} [StructValue] ObjectType StructValue
                 * @property {Arp.Type.Grpc.TypeArray.$Properties|null} [ArrayValue] ObjectType ArrayValue
                 * @property {number|null} [EnumValue] ObjectType EnumValue
                 * @property {"BoolValue"|"CharValue"|"Int8Value"|"Uint8Value"|"Int16Value"|"Uint16Value"|"Int32Value"|"Uint32Value"|"Int64Value"|"UIntValue"|"FloatValue"|"DoubleValue"|"StringValue"|"StructValue"|"ArrayValue"|"EnumValue"} [Value] ObjectType Value
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an ObjectType.
                 * @memberof Arp.Type.Grpc
                 * @interface IObjectType
                 * @augments Arp.Type.Grpc.ObjectType.$Properties
                 * @deprecated Use Arp.Type.Grpc.ObjectType.$Properties instead.
                 */

                /**
                 * Narrowed shape of an ObjectType.
                 * @typedef {{
                 *   TypeCode?: Arp.Type.Grpc.CoreType|null;
                 *   BoolValue?: boolean|null;
                 *   CharValue?: number|null;
                 *   Int8Value?: number|null;
                 *   Uint8Value?: number|null;
                 *   Int16Value?: number|null;
                 *   Uint16Value?: number|null;
                 *   Int32Value?: number|null;
                 *   Uint32Value?: number|null;
                 *   Int64Value?: number|Long|null;
                 *   UIntValue?: number|Long|null;
                 *   FloatValue?: number|null;
                 *   DoubleValue?: number|null;
                 *   StringValue?: string|null;
                 *   StructValue?: Arp.Type.Grpc.TypeStruct.$Shape|null;
                 *   ArrayValue?: Arp.Type.Grpc.TypeArray.$Shape|null;
                 *   EnumValue?: number|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ Value?: undefined; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "BoolValue"; BoolValue: boolean; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "CharValue"; BoolValue?: null; CharValue: number; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "Int8Value"; BoolValue?: null; CharValue?: null; Int8Value: number; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "Uint8Value"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value: number; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "Int16Value"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value: number; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "Uint16Value"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value: number; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "Int32Value"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value: number; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "Uint32Value"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value: number; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "Int64Value"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value: number|Long; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "UIntValue"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue: number|Long; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "FloatValue"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue: number; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "DoubleValue"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue: number; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "StringValue"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue: string; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "StructValue"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue: Arp.Type.Grpc.TypeStruct.$Shape; ArrayValue?: null; EnumValue?: null }|{ Value?: "ArrayValue"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue: Arp.Type.Grpc.TypeArray.$Shape; EnumValue?: null }|{ Value?: "EnumValue"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue: number })
                 * )} Arp.Type.Grpc.ObjectType.$Shape
                 */

                /**
                 * Constructs a new ObjectType.
                 * @memberof Arp.Type.Grpc
                 * @classdesc Represents an ObjectType.
                 * @constructor
                 * @param {Arp.Type.Grpc.ObjectType.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ObjectType = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ObjectType TypeCode.
                 * @member {Arp.Type.Grpc.CoreType} TypeCode
                 * @memberof Arp.Type.Grpc.ObjectType
                 * @instance
                 */
                ObjectType.prototype.TypeCode = 0;

                /**
                 * ObjectType BoolValue.
                 * @member {boolean|null|undefined} BoolValue
                 * @memberof Arp.Type.Grpc.ObjectType
                 * @instance
                 */
                ObjectType.prototype.BoolValue = null;

                /**
                 * ObjectType CharValue.
                 * @member {number|null|undefined} CharValue
                 * @memberof Arp.Type.Grpc.ObjectType
                 * @instance
                 */
                ObjectType.prototype.CharValue = null;

                /**
                 * ObjectType Int8Value.
                 * @member {number|null|undefined} Int8Value
                 * @memberof Arp.Type.Grpc.ObjectType
                 * @instance
                 */
                ObjectType.prototype.Int8Value = null;

                /**
                 * ObjectType Uint8Value.
                 * @member {number|null|undefined} Uint8Value
                 * @memberof Arp.Type.Grpc.ObjectType
                 * @instance
                 */
                ObjectType.prototype.Uint8Value = null;

                /**
                 * ObjectType Int16Value.
                 * @member {number|null|undefined} Int16Value
                 * @memberof Arp.Type.Grpc.ObjectType
                 * @instance
                 */
                ObjectType.prototype.Int16Value = null;

                /**
                 * ObjectType Uint16Value.
                 * @member {number|null|undefined} Uint16Value
                 * @memberof Arp.Type.Grpc.ObjectType
                 * @instance
                 */
                ObjectType.prototype.Uint16Value = null;

                /**
                 * ObjectType Int32Value.
                 * @member {number|null|undefined} Int32Value
                 * @memberof Arp.Type.Grpc.ObjectType
                 * @instance
                 */
                ObjectType.prototype.Int32Value = null;

                /**
                 * ObjectType Uint32Value.
                 * @member {number|null|undefined} Uint32Value
                 * @memberof Arp.Type.Grpc.ObjectType
                 * @instance
                 */
                ObjectType.prototype.Uint32Value = null;

                /**
                 * ObjectType Int64Value.
                 * @member {number|Long|null|undefined} Int64Value
                 * @memberof Arp.Type.Grpc.ObjectType
                 * @instance
                 */
                ObjectType.prototype.Int64Value = null;

                /**
                 * ObjectType UIntValue.
                 * @member {number|Long|null|undefined} UIntValue
                 * @memberof Arp.Type.Grpc.ObjectType
                 * @instance
                 */
                ObjectType.prototype.UIntValue = null;

                /**
                 * ObjectType FloatValue.
                 * @member {number|null|undefined} FloatValue
                 * @memberof Arp.Type.Grpc.ObjectType
                 * @instance
                 */
                ObjectType.prototype.FloatValue = null;

                /**
                 * ObjectType DoubleValue.
                 * @member {number|null|undefined} DoubleValue
                 * @memberof Arp.Type.Grpc.ObjectType
                 * @instance
                 */
                ObjectType.prototype.DoubleValue = null;

                /**
                 * ObjectType StringValue.
                 * @member {string|null|undefined} StringValue
                 * @memberof Arp.Type.Grpc.ObjectType
                 * @instance
                 */
                ObjectType.prototype.StringValue = null;

                /**
                 * ObjectType StructValue.
                 * @member {Arp.Type.Grpc.TypeStruct.$Properties|null|undefined} StructValue
                 * @memberof Arp.Type.Grpc.ObjectType
                 * @instance
                 */
                ObjectType.prototype.StructValue = null;

                /**
                 * ObjectType ArrayValue.
                 * @member {Arp.Type.Grpc.TypeArray.$Properties|null|undefined} ArrayValue
                 * @memberof Arp.Type.Grpc.ObjectType
                 * @instance
                 */
                ObjectType.prototype.ArrayValue = null;

                /**
                 * ObjectType EnumValue.
                 * @member {number|null|undefined} EnumValue
                 * @memberof Arp.Type.Grpc.ObjectType
                 * @instance
                 */
                ObjectType.prototype.EnumValue = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * ObjectType Value.
                 * @member {"BoolValue"|"CharValue"|"Int8Value"|"Uint8Value"|"Int16Value"|"Uint16Value"|"Int32Value"|"Uint32Value"|"Int64Value"|"UIntValue"|"FloatValue"|"DoubleValue"|"StringValue"|"StructValue"|"ArrayValue"|"EnumValue"|undefined} Value
                 * @memberof Arp.Type.Grpc.ObjectType
                 * @instance
                 */
                $Object.defineProperty(ObjectType.prototype, "Value", {
                    get: $util.oneOfGetter($oneOfFields = ["BoolValue", "CharValue", "Int8Value", "Uint8Value", "Int16Value", "Uint16Value", "Int32Value", "Uint32Value", "Int64Value", "UIntValue", "FloatValue", "DoubleValue", "StringValue", "StructValue", "ArrayValue", "EnumValue"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ObjectType instance using the specified properties.
                 * @function create
                 * @memberof Arp.Type.Grpc.ObjectType
                 * @static
                 * @param {Arp.Type.Grpc.ObjectType.$Properties=} [properties] Properties to set
                 * @returns {Arp.Type.Grpc.ObjectType} ObjectType instance
                 * @type {{
                 *   (properties: Arp.Type.Grpc.ObjectType.$Shape): Arp.Type.Grpc.ObjectType & Arp.Type.Grpc.ObjectType.$Shape;
                 *   (properties?: Arp.Type.Grpc.ObjectType.$Properties): Arp.Type.Grpc.ObjectType;
                 * }}
                 */
                ObjectType.create = function(properties) {
                    return new ObjectType(properties);
                };

                /**
                 * Encodes the specified ObjectType message. Does not implicitly {@link Arp.Type.Grpc.ObjectType.verify|verify} messages.
                 * @function encode
                 * @memberof Arp.Type.Grpc.ObjectType
                 * @static
                 * @param {Arp.Type.Grpc.ObjectType.$Properties} message ObjectType message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ObjectType.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.TypeCode != null && $Object.hasOwnProperty.call(message, "TypeCode") && message.TypeCode !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.TypeCode);
                    if (message.BoolValue != null && $Object.hasOwnProperty.call(message, "BoolValue"))
                        writer.uint32(/* id 2, wireType 0 =*/16).bool(message.BoolValue);
                    if (message.CharValue != null && $Object.hasOwnProperty.call(message, "CharValue"))
                        writer.uint32(/* id 3, wireType 0 =*/24).sint32(message.CharValue);
                    if (message.Int8Value != null && $Object.hasOwnProperty.call(message, "Int8Value"))
                        writer.uint32(/* id 4, wireType 0 =*/32).sint32(message.Int8Value);
                    if (message.Uint8Value != null && $Object.hasOwnProperty.call(message, "Uint8Value"))
                        writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.Uint8Value);
                    if (message.Int16Value != null && $Object.hasOwnProperty.call(message, "Int16Value"))
                        writer.uint32(/* id 6, wireType 0 =*/48).sint32(message.Int16Value);
                    if (message.Uint16Value != null && $Object.hasOwnProperty.call(message, "Uint16Value"))
                        writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.Uint16Value);
                    if (message.Int32Value != null && $Object.hasOwnProperty.call(message, "Int32Value"))
                        writer.uint32(/* id 8, wireType 0 =*/64).sint32(message.Int32Value);
                    if (message.Uint32Value != null && $Object.hasOwnProperty.call(message, "Uint32Value"))
                        writer.uint32(/* id 9, wireType 0 =*/72).uint32(message.Uint32Value);
                    if (message.Int64Value != null && $Object.hasOwnProperty.call(message, "Int64Value"))
                        writer.uint32(/* id 10, wireType 0 =*/80).sint64(message.Int64Value);
                    if (message.UIntValue != null && $Object.hasOwnProperty.call(message, "UIntValue"))
                        writer.uint32(/* id 11, wireType 0 =*/88).uint64(message.UIntValue);
                    if (message.FloatValue != null && $Object.hasOwnProperty.call(message, "FloatValue"))
                        writer.uint32(/* id 12, wireType 5 =*/101).float(message.FloatValue);
                    if (message.DoubleValue != null && $Object.hasOwnProperty.call(message, "DoubleValue"))
                        writer.uint32(/* id 13, wireType 1 =*/105).double(message.DoubleValue);
                    if (message.StringValue != null && $Object.hasOwnProperty.call(message, "StringValue"))
                        writer.uint32(/* id 14, wireType 2 =*/114).string(message.StringValue);
                    if (message.StructValue != null && $Object.hasOwnProperty.call(message, "StructValue"))
                        $root.Arp.Type.Grpc.TypeStruct.encode(message.StructValue, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
                    if (message.ArrayValue != null && $Object.hasOwnProperty.call(message, "ArrayValue"))
                        $root.Arp.Type.Grpc.TypeArray.encode(message.ArrayValue, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
                    if (message.EnumValue != null && $Object.hasOwnProperty.call(message, "EnumValue"))
                        writer.uint32(/* id 17, wireType 0 =*/136).sint32(message.EnumValue);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an ObjectType message from the specified reader or buffer.
                 * @function decode
                 * @memberof Arp.Type.Grpc.ObjectType
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {Arp.Type.Grpc.ObjectType & Arp.Type.Grpc.ObjectType.$Shape} ObjectType
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ObjectType.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.Arp.Type.Grpc.ObjectType();
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
                                    message.TypeCode = value;
                                else
                                    delete message.TypeCode;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                message.BoolValue = reader.bool();
                                message.Value = "BoolValue";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                message.CharValue = reader.sint32();
                                message.Value = "CharValue";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                message.Int8Value = reader.sint32();
                                message.Value = "Int8Value";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                message.Uint8Value = reader.uint32();
                                message.Value = "Uint8Value";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                message.Int16Value = reader.sint32();
                                message.Value = "Int16Value";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                message.Uint16Value = reader.uint32();
                                message.Value = "Uint16Value";
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                message.Int32Value = reader.sint32();
                                message.Value = "Int32Value";
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                message.Uint32Value = reader.uint32();
                                message.Value = "Uint32Value";
                                continue;
                            }
                        case 10: {
                                if (wireType !== 0)
                                    break;
                                message.Int64Value = reader.sint64();
                                message.Value = "Int64Value";
                                continue;
                            }
                        case 11: {
                                if (wireType !== 0)
                                    break;
                                message.UIntValue = reader.uint64();
                                message.Value = "UIntValue";
                                continue;
                            }
                        case 12: {
                                if (wireType !== 5)
                                    break;
                                message.FloatValue = reader.float();
                                message.Value = "FloatValue";
                                continue;
                            }
                        case 13: {
                                if (wireType !== 1)
                                    break;
                                message.DoubleValue = reader.double();
                                message.Value = "DoubleValue";
                                continue;
                            }
                        case 14: {
                                if (wireType !== 2)
                                    break;
                                message.StringValue = reader.stringVerify();
                                message.Value = "StringValue";
                                continue;
                            }
                        case 15: {
                                if (wireType !== 2)
                                    break;
                                message.StructValue = $root.Arp.Type.Grpc.TypeStruct.decode(reader, reader.size(), $undefined, _depth + 1, message.StructValue);
                                message.Value = "StructValue";
                                continue;
                            }
                        case 16: {
                                if (wireType !== 2)
                                    break;
                                message.ArrayValue = $root.Arp.Type.Grpc.TypeArray.decode(reader, reader.size(), $undefined, _depth + 1, message.ArrayValue);
                                message.Value = "ArrayValue";
                                continue;
                            }
                        case 17: {
                                if (wireType !== 0)
                                    break;
                                message.EnumValue = reader.sint32();
                                message.Value = "EnumValue";
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

                return ObjectType;
            })();

            Grpc.TypeStruct = (function() {

                /**
                 * Properties of a TypeStruct.
                 * @typedef {Object} Arp.Type.Grpc.TypeStruct.$Properties
                 * @property {Array.<Arp.Type.Grpc.ObjectType.$Properties>|null} [StructElements] TypeStruct StructElements
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a TypeStruct.
                 * @memberof Arp.Type.Grpc
                 * @interface ITypeStruct
                 * @augments Arp.Type.Grpc.TypeStruct.$Properties
                 * @deprecated Use Arp.Type.Grpc.TypeStruct.$Properties instead.
                 */

                /**
                 * Shape of a TypeStruct.
                 * @typedef {{
                 *   StructElements?: Array.<Arp.Type.Grpc.ObjectType.$Shape>|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} Arp.Type.Grpc.TypeStruct.$Shape
                 */

                /**
                 * Constructs a new TypeStruct.
                 * @memberof Arp.Type.Grpc
                 * @classdesc Represents a TypeStruct.
                 * @constructor
                 * @param {Arp.Type.Grpc.TypeStruct.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const TypeStruct = function (properties) {
                    this.StructElements = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * TypeStruct StructElements.
                 * @member {Array.<Arp.Type.Grpc.ObjectType.$Properties>} StructElements
                 * @memberof Arp.Type.Grpc.TypeStruct
                 * @instance
                 */
                TypeStruct.prototype.StructElements = $util.emptyArray;

                /**
                 * Creates a new TypeStruct instance using the specified properties.
                 * @function create
                 * @memberof Arp.Type.Grpc.TypeStruct
                 * @static
                 * @param {Arp.Type.Grpc.TypeStruct.$Properties=} [properties] Properties to set
                 * @returns {Arp.Type.Grpc.TypeStruct} TypeStruct instance
                 * @type {{
                 *   (properties: Arp.Type.Grpc.TypeStruct.$Shape): Arp.Type.Grpc.TypeStruct & Arp.Type.Grpc.TypeStruct.$Shape;
                 *   (properties?: Arp.Type.Grpc.TypeStruct.$Properties): Arp.Type.Grpc.TypeStruct;
                 * }}
                 */
                TypeStruct.create = function(properties) {
                    return new TypeStruct(properties);
                };

                /**
                 * Encodes the specified TypeStruct message. Does not implicitly {@link Arp.Type.Grpc.TypeStruct.verify|verify} messages.
                 * @function encode
                 * @memberof Arp.Type.Grpc.TypeStruct
                 * @static
                 * @param {Arp.Type.Grpc.TypeStruct.$Properties} message TypeStruct message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                TypeStruct.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.StructElements != null && message.StructElements.length)
                        for (let i = 0; i < message.StructElements.length; ++i)
                            $root.Arp.Type.Grpc.ObjectType.encode(message.StructElements[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a TypeStruct message from the specified reader or buffer.
                 * @function decode
                 * @memberof Arp.Type.Grpc.TypeStruct
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {Arp.Type.Grpc.TypeStruct & Arp.Type.Grpc.TypeStruct.$Shape} TypeStruct
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                TypeStruct.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.Arp.Type.Grpc.TypeStruct();
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
                                if (!(message.StructElements && message.StructElements.length))
                                    message.StructElements = [];
                                message.StructElements.push($root.Arp.Type.Grpc.ObjectType.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return TypeStruct;
            })();

            Grpc.TypeArray = (function() {

                /**
                 * Properties of a TypeArray.
                 * @typedef {Object} Arp.Type.Grpc.TypeArray.$Properties
                 * @property {Array.<Arp.Type.Grpc.ObjectType.$Properties>|null} [ArrayElements] TypeArray ArrayElements
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a TypeArray.
                 * @memberof Arp.Type.Grpc
                 * @interface ITypeArray
                 * @augments Arp.Type.Grpc.TypeArray.$Properties
                 * @deprecated Use Arp.Type.Grpc.TypeArray.$Properties instead.
                 */

                /**
                 * Shape of a TypeArray.
                 * @typedef {{
                 *   ArrayElements?: Array.<Arp.Type.Grpc.ObjectType.$Shape>|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} Arp.Type.Grpc.TypeArray.$Shape
                 */

                /**
                 * Constructs a new TypeArray.
                 * @memberof Arp.Type.Grpc
                 * @classdesc Represents a TypeArray.
                 * @constructor
                 * @param {Arp.Type.Grpc.TypeArray.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const TypeArray = function (properties) {
                    this.ArrayElements = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * TypeArray ArrayElements.
                 * @member {Array.<Arp.Type.Grpc.ObjectType.$Properties>} ArrayElements
                 * @memberof Arp.Type.Grpc.TypeArray
                 * @instance
                 */
                TypeArray.prototype.ArrayElements = $util.emptyArray;

                /**
                 * Creates a new TypeArray instance using the specified properties.
                 * @function create
                 * @memberof Arp.Type.Grpc.TypeArray
                 * @static
                 * @param {Arp.Type.Grpc.TypeArray.$Properties=} [properties] Properties to set
                 * @returns {Arp.Type.Grpc.TypeArray} TypeArray instance
                 * @type {{
                 *   (properties: Arp.Type.Grpc.TypeArray.$Shape): Arp.Type.Grpc.TypeArray & Arp.Type.Grpc.TypeArray.$Shape;
                 *   (properties?: Arp.Type.Grpc.TypeArray.$Properties): Arp.Type.Grpc.TypeArray;
                 * }}
                 */
                TypeArray.create = function(properties) {
                    return new TypeArray(properties);
                };

                /**
                 * Encodes the specified TypeArray message. Does not implicitly {@link Arp.Type.Grpc.TypeArray.verify|verify} messages.
                 * @function encode
                 * @memberof Arp.Type.Grpc.TypeArray
                 * @static
                 * @param {Arp.Type.Grpc.TypeArray.$Properties} message TypeArray message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                TypeArray.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.ArrayElements != null && message.ArrayElements.length)
                        for (let i = 0; i < message.ArrayElements.length; ++i)
                            $root.Arp.Type.Grpc.ObjectType.encode(message.ArrayElements[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a TypeArray message from the specified reader or buffer.
                 * @function decode
                 * @memberof Arp.Type.Grpc.TypeArray
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {Arp.Type.Grpc.TypeArray & Arp.Type.Grpc.TypeArray.$Shape} TypeArray
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                TypeArray.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.Arp.Type.Grpc.TypeArray();
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
                                if (!(message.ArrayElements && message.ArrayElements.length))
                                    message.ArrayElements = [];
                                message.ArrayElements.push($root.Arp.Type.Grpc.ObjectType.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return TypeArray;
            })();

            return Grpc;
        })();

        return Type;
    })();

    Arp.Plc = (function() {

        /**
         * Namespace Plc.
         * @memberof Arp
         * @namespace
         */
        const Plc = {};

        Plc.Gds = (function() {

            /**
             * Namespace Gds.
             * @memberof Arp.Plc
             * @namespace
             */
            const Gds = {};

            Gds.Services = (function() {

                /**
                 * Namespace Services.
                 * @memberof Arp.Plc.Gds
                 * @namespace
                 */
                const Services = {};

                Services.Grpc = (function() {

                    /**
                     * Namespace Grpc.
                     * @memberof Arp.Plc.Gds.Services
                     * @namespace
                     */
                    const Grpc = {};

                    /**
                     * DataAccessError enum.
                     * @name Arp.Plc.Gds.Services.Grpc.DataAccessError
                     * @enum {number}
                     * @property {number} DAE_None=0 DAE_None value
                     * @property {number} DAE_NotExists=1 DAE_NotExists value
                     * @property {number} DAE_NotAuthorized=2 DAE_NotAuthorized value
                     * @property {number} DAE_TypeMismatch=3 DAE_TypeMismatch value
                     * @property {number} DAE_PortNameSyntaxError=4 DAE_PortNameSyntaxError value
                     * @property {number} DAE_PortNameSemanticError=5 DAE_PortNameSemanticError value
                     * @property {number} DAE_IndexOutOfRange=6 DAE_IndexOutOfRange value
                     * @property {number} DAE_NotImplemented=7 DAE_NotImplemented value
                     * @property {number} DAE_NotSupported=8 DAE_NotSupported value
                     * @property {number} DAE_CurrentlyUnavailable=9 DAE_CurrentlyUnavailable value
                     * @property {number} DAE_UnvalidSubscription=10 DAE_UnvalidSubscription value
                     * @property {number} DAE_NoData=11 DAE_NoData value
                     * @property {number} DAE_InvalidConfig=12 DAE_InvalidConfig value
                     * @property {number} DAE_Unspecified=255 DAE_Unspecified value
                     */
                    Grpc.DataAccessError = (function() {
                        const valuesById = $Object.create(null), values = $Object.create(valuesById);
                        values[valuesById[0] = "DAE_None"] = 0;
                        values[valuesById[1] = "DAE_NotExists"] = 1;
                        values[valuesById[2] = "DAE_NotAuthorized"] = 2;
                        values[valuesById[3] = "DAE_TypeMismatch"] = 3;
                        values[valuesById[4] = "DAE_PortNameSyntaxError"] = 4;
                        values[valuesById[5] = "DAE_PortNameSemanticError"] = 5;
                        values[valuesById[6] = "DAE_IndexOutOfRange"] = 6;
                        values[valuesById[7] = "DAE_NotImplemented"] = 7;
                        values[valuesById[8] = "DAE_NotSupported"] = 8;
                        values[valuesById[9] = "DAE_CurrentlyUnavailable"] = 9;
                        values[valuesById[10] = "DAE_UnvalidSubscription"] = 10;
                        values[valuesById[11] = "DAE_NoData"] = 11;
                        values[valuesById[12] = "DAE_InvalidConfig"] = 12;
                        values[valuesById[255] = "DAE_Unspecified"] = 255;
                        return values;
                    })();

                    Grpc.ReadItem = (function() {

                        /**
                         * Properties of a ReadItem.
                         * @typedef {Object} Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties
                         * @property {Arp.Plc.Gds.Services.Grpc.DataAccessError|null} [Error] ReadItem Error
                         * @property {Arp.Type.Grpc.ObjectType.$Properties|null} [Value] ReadItem Value
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a ReadItem.
                         * @memberof Arp.Plc.Gds.Services.Grpc
                         * @interface IReadItem
                         * @augments Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties
                         * @deprecated Use Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties instead.
                         */

                        /**
                         * Shape of a ReadItem.
                         * @typedef {{
                         *   Error?: Arp.Plc.Gds.Services.Grpc.DataAccessError|null;
                         *   Value?: Arp.Type.Grpc.ObjectType.$Shape|null;
                         *   $unknowns?: Array.<Uint8Array>;
                         * }} Arp.Plc.Gds.Services.Grpc.ReadItem.$Shape
                         */

                        /**
                         * Constructs a new ReadItem.
                         * @memberof Arp.Plc.Gds.Services.Grpc
                         * @classdesc Represents a ReadItem.
                         * @constructor
                         * @param {Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const ReadItem = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * ReadItem Error.
                         * @member {Arp.Plc.Gds.Services.Grpc.DataAccessError} Error
                         * @memberof Arp.Plc.Gds.Services.Grpc.ReadItem
                         * @instance
                         */
                        ReadItem.prototype.Error = 0;

                        /**
                         * ReadItem Value.
                         * @member {Arp.Type.Grpc.ObjectType.$Properties|null|undefined} Value
                         * @memberof Arp.Plc.Gds.Services.Grpc.ReadItem
                         * @instance
                         */
                        ReadItem.prototype.Value = null;

                        /**
                         * Creates a new ReadItem instance using the specified properties.
                         * @function create
                         * @memberof Arp.Plc.Gds.Services.Grpc.ReadItem
                         * @static
                         * @param {Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties=} [properties] Properties to set
                         * @returns {Arp.Plc.Gds.Services.Grpc.ReadItem} ReadItem instance
                         * @type {{
                         *   (properties: Arp.Plc.Gds.Services.Grpc.ReadItem.$Shape): Arp.Plc.Gds.Services.Grpc.ReadItem & Arp.Plc.Gds.Services.Grpc.ReadItem.$Shape;
                         *   (properties?: Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties): Arp.Plc.Gds.Services.Grpc.ReadItem;
                         * }}
                         */
                        ReadItem.create = function(properties) {
                            return new ReadItem(properties);
                        };

                        /**
                         * Encodes the specified ReadItem message. Does not implicitly {@link Arp.Plc.Gds.Services.Grpc.ReadItem.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.Plc.Gds.Services.Grpc.ReadItem
                         * @static
                         * @param {Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties} message ReadItem message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        ReadItem.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.Error != null && $Object.hasOwnProperty.call(message, "Error") && message.Error !== 0)
                                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.Error);
                            if (message.Value != null && $Object.hasOwnProperty.call(message, "Value"))
                                $root.Arp.Type.Grpc.ObjectType.encode(message.Value, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a ReadItem message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.Plc.Gds.Services.Grpc.ReadItem
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.Plc.Gds.Services.Grpc.ReadItem & Arp.Plc.Gds.Services.Grpc.ReadItem.$Shape} ReadItem
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        ReadItem.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.Plc.Gds.Services.Grpc.ReadItem();
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
                                            message.Error = value;
                                        else
                                            delete message.Error;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        message.Value = $root.Arp.Type.Grpc.ObjectType.decode(reader, reader.size(), $undefined, _depth + 1, message.Value);
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

                        return ReadItem;
                    })();

                    Grpc.WriteItem = (function() {

                        /**
                         * Properties of a WriteItem.
                         * @typedef {Object} Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties
                         * @property {string|null} [PortName] WriteItem PortName
                         * @property {Arp.Type.Grpc.ObjectType.$Properties|null} [Value] WriteItem Value
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a WriteItem.
                         * @memberof Arp.Plc.Gds.Services.Grpc
                         * @interface IWriteItem
                         * @augments Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties
                         * @deprecated Use Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties instead.
                         */

                        /**
                         * Shape of a WriteItem.
                         * @typedef {{
                         *   PortName?: string|null;
                         *   Value?: Arp.Type.Grpc.ObjectType.$Shape|null;
                         *   $unknowns?: Array.<Uint8Array>;
                         * }} Arp.Plc.Gds.Services.Grpc.WriteItem.$Shape
                         */

                        /**
                         * Constructs a new WriteItem.
                         * @memberof Arp.Plc.Gds.Services.Grpc
                         * @classdesc Represents a WriteItem.
                         * @constructor
                         * @param {Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const WriteItem = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * WriteItem PortName.
                         * @member {string} PortName
                         * @memberof Arp.Plc.Gds.Services.Grpc.WriteItem
                         * @instance
                         */
                        WriteItem.prototype.PortName = "";

                        /**
                         * WriteItem Value.
                         * @member {Arp.Type.Grpc.ObjectType.$Properties|null|undefined} Value
                         * @memberof Arp.Plc.Gds.Services.Grpc.WriteItem
                         * @instance
                         */
                        WriteItem.prototype.Value = null;

                        /**
                         * Creates a new WriteItem instance using the specified properties.
                         * @function create
                         * @memberof Arp.Plc.Gds.Services.Grpc.WriteItem
                         * @static
                         * @param {Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties=} [properties] Properties to set
                         * @returns {Arp.Plc.Gds.Services.Grpc.WriteItem} WriteItem instance
                         * @type {{
                         *   (properties: Arp.Plc.Gds.Services.Grpc.WriteItem.$Shape): Arp.Plc.Gds.Services.Grpc.WriteItem & Arp.Plc.Gds.Services.Grpc.WriteItem.$Shape;
                         *   (properties?: Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties): Arp.Plc.Gds.Services.Grpc.WriteItem;
                         * }}
                         */
                        WriteItem.create = function(properties) {
                            return new WriteItem(properties);
                        };

                        /**
                         * Encodes the specified WriteItem message. Does not implicitly {@link Arp.Plc.Gds.Services.Grpc.WriteItem.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.Plc.Gds.Services.Grpc.WriteItem
                         * @static
                         * @param {Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties} message WriteItem message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        WriteItem.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.PortName != null && $Object.hasOwnProperty.call(message, "PortName") && message.PortName !== "")
                                writer.uint32(/* id 1, wireType 2 =*/10).string(message.PortName);
                            if (message.Value != null && $Object.hasOwnProperty.call(message, "Value"))
                                $root.Arp.Type.Grpc.ObjectType.encode(message.Value, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a WriteItem message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.Plc.Gds.Services.Grpc.WriteItem
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.Plc.Gds.Services.Grpc.WriteItem & Arp.Plc.Gds.Services.Grpc.WriteItem.$Shape} WriteItem
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        WriteItem.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.Plc.Gds.Services.Grpc.WriteItem();
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
                                            message.PortName = value;
                                        else
                                            delete message.PortName;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        message.Value = $root.Arp.Type.Grpc.ObjectType.decode(reader, reader.size(), $undefined, _depth + 1, message.Value);
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

                        return WriteItem;
                    })();

                    Grpc.IDataAccessServiceReadSingleRequest = (function() {

                        /**
                         * Properties of a IDataAccessServiceReadSingleRequest.
                         * @typedef {Object} Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest.$Properties
                         * @property {string|null} [portName] IDataAccessServiceReadSingleRequest portName
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a IDataAccessServiceReadSingleRequest.
                         * @memberof Arp.Plc.Gds.Services.Grpc
                         * @interface IIDataAccessServiceReadSingleRequest
                         * @augments Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest.$Properties
                         * @deprecated Use Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest.$Properties instead.
                         */

                        /**
                         * Shape of a IDataAccessServiceReadSingleRequest.
                         * @typedef {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest.$Properties} Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest.$Shape
                         */

                        /**
                         * Constructs a new IDataAccessServiceReadSingleRequest.
                         * @memberof Arp.Plc.Gds.Services.Grpc
                         * @classdesc Represents a IDataAccessServiceReadSingleRequest.
                         * @constructor
                         * @param {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const IDataAccessServiceReadSingleRequest = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * IDataAccessServiceReadSingleRequest portName.
                         * @member {string} portName
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest
                         * @instance
                         */
                        IDataAccessServiceReadSingleRequest.prototype.portName = "";

                        /**
                         * Creates a new IDataAccessServiceReadSingleRequest instance using the specified properties.
                         * @function create
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest
                         * @static
                         * @param {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest.$Properties=} [properties] Properties to set
                         * @returns {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest} IDataAccessServiceReadSingleRequest instance
                         * @type {{
                         *   (properties: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest.$Shape): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest.$Shape;
                         *   (properties?: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest.$Properties): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest;
                         * }}
                         */
                        IDataAccessServiceReadSingleRequest.create = function(properties) {
                            return new IDataAccessServiceReadSingleRequest(properties);
                        };

                        /**
                         * Encodes the specified IDataAccessServiceReadSingleRequest message. Does not implicitly {@link Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest
                         * @static
                         * @param {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest.$Properties} message IDataAccessServiceReadSingleRequest message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        IDataAccessServiceReadSingleRequest.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.portName != null && $Object.hasOwnProperty.call(message, "portName") && message.portName !== "")
                                writer.uint32(/* id 1, wireType 2 =*/10).string(message.portName);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a IDataAccessServiceReadSingleRequest message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest.$Shape} IDataAccessServiceReadSingleRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        IDataAccessServiceReadSingleRequest.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest();
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
                                            message.portName = value;
                                        else
                                            delete message.portName;
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

                        return IDataAccessServiceReadSingleRequest;
                    })();

                    Grpc.IDataAccessServiceReadSingleResponse = (function() {

                        /**
                         * Properties of a IDataAccessServiceReadSingleResponse.
                         * @typedef {Object} Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse.$Properties
                         * @property {Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties|null} [_ReturnValue] IDataAccessServiceReadSingleResponse _ReturnValue
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a IDataAccessServiceReadSingleResponse.
                         * @memberof Arp.Plc.Gds.Services.Grpc
                         * @interface IIDataAccessServiceReadSingleResponse
                         * @augments Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse.$Properties
                         * @deprecated Use Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse.$Properties instead.
                         */

                        /**
                         * Shape of a IDataAccessServiceReadSingleResponse.
                         * @typedef {{
                         *   _ReturnValue?: Arp.Plc.Gds.Services.Grpc.ReadItem.$Shape|null;
                         *   $unknowns?: Array.<Uint8Array>;
                         * }} Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse.$Shape
                         */

                        /**
                         * Constructs a new IDataAccessServiceReadSingleResponse.
                         * @memberof Arp.Plc.Gds.Services.Grpc
                         * @classdesc Represents a IDataAccessServiceReadSingleResponse.
                         * @constructor
                         * @param {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const IDataAccessServiceReadSingleResponse = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * IDataAccessServiceReadSingleResponse _ReturnValue.
                         * @member {Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties|null|undefined} _ReturnValue
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse
                         * @instance
                         */
                        IDataAccessServiceReadSingleResponse.prototype._ReturnValue = null;

                        /**
                         * Creates a new IDataAccessServiceReadSingleResponse instance using the specified properties.
                         * @function create
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse
                         * @static
                         * @param {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse.$Properties=} [properties] Properties to set
                         * @returns {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse} IDataAccessServiceReadSingleResponse instance
                         * @type {{
                         *   (properties: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse.$Shape): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse.$Shape;
                         *   (properties?: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse.$Properties): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse;
                         * }}
                         */
                        IDataAccessServiceReadSingleResponse.create = function(properties) {
                            return new IDataAccessServiceReadSingleResponse(properties);
                        };

                        /**
                         * Encodes the specified IDataAccessServiceReadSingleResponse message. Does not implicitly {@link Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse
                         * @static
                         * @param {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse.$Properties} message IDataAccessServiceReadSingleResponse message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        IDataAccessServiceReadSingleResponse.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message._ReturnValue != null && $Object.hasOwnProperty.call(message, "_ReturnValue"))
                                $root.Arp.Plc.Gds.Services.Grpc.ReadItem.encode(message._ReturnValue, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a IDataAccessServiceReadSingleResponse message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse.$Shape} IDataAccessServiceReadSingleResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        IDataAccessServiceReadSingleResponse.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse();
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
                                        message._ReturnValue = $root.Arp.Plc.Gds.Services.Grpc.ReadItem.decode(reader, reader.size(), $undefined, _depth + 1, message._ReturnValue);
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

                        return IDataAccessServiceReadSingleResponse;
                    })();

                    Grpc.IDataAccessServiceReadRequest = (function() {

                        /**
                         * Properties of a IDataAccessServiceReadRequest.
                         * @typedef {Object} Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest.$Properties
                         * @property {Array.<string>|null} [portNames] IDataAccessServiceReadRequest portNames
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a IDataAccessServiceReadRequest.
                         * @memberof Arp.Plc.Gds.Services.Grpc
                         * @interface IIDataAccessServiceReadRequest
                         * @augments Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest.$Properties
                         * @deprecated Use Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest.$Properties instead.
                         */

                        /**
                         * Shape of a IDataAccessServiceReadRequest.
                         * @typedef {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest.$Properties} Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest.$Shape
                         */

                        /**
                         * Constructs a new IDataAccessServiceReadRequest.
                         * @memberof Arp.Plc.Gds.Services.Grpc
                         * @classdesc Represents a IDataAccessServiceReadRequest.
                         * @constructor
                         * @param {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const IDataAccessServiceReadRequest = function (properties) {
                            this.portNames = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * IDataAccessServiceReadRequest portNames.
                         * @member {Array.<string>} portNames
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest
                         * @instance
                         */
                        IDataAccessServiceReadRequest.prototype.portNames = $util.emptyArray;

                        /**
                         * Creates a new IDataAccessServiceReadRequest instance using the specified properties.
                         * @function create
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest
                         * @static
                         * @param {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest.$Properties=} [properties] Properties to set
                         * @returns {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest} IDataAccessServiceReadRequest instance
                         * @type {{
                         *   (properties: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest.$Shape): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest.$Shape;
                         *   (properties?: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest.$Properties): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest;
                         * }}
                         */
                        IDataAccessServiceReadRequest.create = function(properties) {
                            return new IDataAccessServiceReadRequest(properties);
                        };

                        /**
                         * Encodes the specified IDataAccessServiceReadRequest message. Does not implicitly {@link Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest
                         * @static
                         * @param {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest.$Properties} message IDataAccessServiceReadRequest message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        IDataAccessServiceReadRequest.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.portNames != null && message.portNames.length)
                                for (let i = 0; i < message.portNames.length; ++i)
                                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.portNames[i]);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a IDataAccessServiceReadRequest message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest.$Shape} IDataAccessServiceReadRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        IDataAccessServiceReadRequest.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest();
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
                                        if (!(message.portNames && message.portNames.length))
                                            message.portNames = [];
                                        message.portNames.push(reader.stringVerify());
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

                        return IDataAccessServiceReadRequest;
                    })();

                    Grpc.IDataAccessServiceReadResponse = (function() {

                        /**
                         * Properties of a IDataAccessServiceReadResponse.
                         * @typedef {Object} Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse.$Properties
                         * @property {Array.<Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties>|null} [_ReturnValue] IDataAccessServiceReadResponse _ReturnValue
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a IDataAccessServiceReadResponse.
                         * @memberof Arp.Plc.Gds.Services.Grpc
                         * @interface IIDataAccessServiceReadResponse
                         * @augments Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse.$Properties
                         * @deprecated Use Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse.$Properties instead.
                         */

                        /**
                         * Shape of a IDataAccessServiceReadResponse.
                         * @typedef {{
                         *   _ReturnValue?: Array.<Arp.Plc.Gds.Services.Grpc.ReadItem.$Shape>|null;
                         *   $unknowns?: Array.<Uint8Array>;
                         * }} Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse.$Shape
                         */

                        /**
                         * Constructs a new IDataAccessServiceReadResponse.
                         * @memberof Arp.Plc.Gds.Services.Grpc
                         * @classdesc Represents a IDataAccessServiceReadResponse.
                         * @constructor
                         * @param {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const IDataAccessServiceReadResponse = function (properties) {
                            this._ReturnValue = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * IDataAccessServiceReadResponse _ReturnValue.
                         * @member {Array.<Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties>} _ReturnValue
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse
                         * @instance
                         */
                        IDataAccessServiceReadResponse.prototype._ReturnValue = $util.emptyArray;

                        /**
                         * Creates a new IDataAccessServiceReadResponse instance using the specified properties.
                         * @function create
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse
                         * @static
                         * @param {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse.$Properties=} [properties] Properties to set
                         * @returns {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse} IDataAccessServiceReadResponse instance
                         * @type {{
                         *   (properties: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse.$Shape): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse.$Shape;
                         *   (properties?: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse.$Properties): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse;
                         * }}
                         */
                        IDataAccessServiceReadResponse.create = function(properties) {
                            return new IDataAccessServiceReadResponse(properties);
                        };

                        /**
                         * Encodes the specified IDataAccessServiceReadResponse message. Does not implicitly {@link Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse
                         * @static
                         * @param {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse.$Properties} message IDataAccessServiceReadResponse message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        IDataAccessServiceReadResponse.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message._ReturnValue != null && message._ReturnValue.length)
                                for (let i = 0; i < message._ReturnValue.length; ++i)
                                    $root.Arp.Plc.Gds.Services.Grpc.ReadItem.encode(message._ReturnValue[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a IDataAccessServiceReadResponse message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse.$Shape} IDataAccessServiceReadResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        IDataAccessServiceReadResponse.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse();
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
                                        if (!(message._ReturnValue && message._ReturnValue.length))
                                            message._ReturnValue = [];
                                        message._ReturnValue.push($root.Arp.Plc.Gds.Services.Grpc.ReadItem.decode(reader, reader.size(), $undefined, _depth + 1));
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

                        return IDataAccessServiceReadResponse;
                    })();

                    Grpc.IDataAccessServiceWriteSingleRequest = (function() {

                        /**
                         * Properties of a IDataAccessServiceWriteSingleRequest.
                         * @typedef {Object} Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest.$Properties
                         * @property {Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties|null} [data] IDataAccessServiceWriteSingleRequest data
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a IDataAccessServiceWriteSingleRequest.
                         * @memberof Arp.Plc.Gds.Services.Grpc
                         * @interface IIDataAccessServiceWriteSingleRequest
                         * @augments Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest.$Properties
                         * @deprecated Use Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest.$Properties instead.
                         */

                        /**
                         * Shape of a IDataAccessServiceWriteSingleRequest.
                         * @typedef {{
                         *   data?: Arp.Plc.Gds.Services.Grpc.WriteItem.$Shape|null;
                         *   $unknowns?: Array.<Uint8Array>;
                         * }} Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest.$Shape
                         */

                        /**
                         * Constructs a new IDataAccessServiceWriteSingleRequest.
                         * @memberof Arp.Plc.Gds.Services.Grpc
                         * @classdesc Represents a IDataAccessServiceWriteSingleRequest.
                         * @constructor
                         * @param {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const IDataAccessServiceWriteSingleRequest = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * IDataAccessServiceWriteSingleRequest data.
                         * @member {Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties|null|undefined} data
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest
                         * @instance
                         */
                        IDataAccessServiceWriteSingleRequest.prototype.data = null;

                        /**
                         * Creates a new IDataAccessServiceWriteSingleRequest instance using the specified properties.
                         * @function create
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest
                         * @static
                         * @param {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest.$Properties=} [properties] Properties to set
                         * @returns {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest} IDataAccessServiceWriteSingleRequest instance
                         * @type {{
                         *   (properties: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest.$Shape): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest.$Shape;
                         *   (properties?: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest.$Properties): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest;
                         * }}
                         */
                        IDataAccessServiceWriteSingleRequest.create = function(properties) {
                            return new IDataAccessServiceWriteSingleRequest(properties);
                        };

                        /**
                         * Encodes the specified IDataAccessServiceWriteSingleRequest message. Does not implicitly {@link Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest
                         * @static
                         * @param {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest.$Properties} message IDataAccessServiceWriteSingleRequest message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        IDataAccessServiceWriteSingleRequest.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.data != null && $Object.hasOwnProperty.call(message, "data"))
                                $root.Arp.Plc.Gds.Services.Grpc.WriteItem.encode(message.data, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a IDataAccessServiceWriteSingleRequest message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest.$Shape} IDataAccessServiceWriteSingleRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        IDataAccessServiceWriteSingleRequest.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest();
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
                                        message.data = $root.Arp.Plc.Gds.Services.Grpc.WriteItem.decode(reader, reader.size(), $undefined, _depth + 1, message.data);
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

                        return IDataAccessServiceWriteSingleRequest;
                    })();

                    Grpc.IDataAccessServiceWriteSingleResponse = (function() {

                        /**
                         * Properties of a IDataAccessServiceWriteSingleResponse.
                         * @typedef {Object} Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse.$Properties
                         * @property {Arp.Plc.Gds.Services.Grpc.DataAccessError|null} [_ReturnValue] IDataAccessServiceWriteSingleResponse _ReturnValue
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a IDataAccessServiceWriteSingleResponse.
                         * @memberof Arp.Plc.Gds.Services.Grpc
                         * @interface IIDataAccessServiceWriteSingleResponse
                         * @augments Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse.$Properties
                         * @deprecated Use Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse.$Properties instead.
                         */

                        /**
                         * Shape of a IDataAccessServiceWriteSingleResponse.
                         * @typedef {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse.$Properties} Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse.$Shape
                         */

                        /**
                         * Constructs a new IDataAccessServiceWriteSingleResponse.
                         * @memberof Arp.Plc.Gds.Services.Grpc
                         * @classdesc Represents a IDataAccessServiceWriteSingleResponse.
                         * @constructor
                         * @param {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const IDataAccessServiceWriteSingleResponse = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * IDataAccessServiceWriteSingleResponse _ReturnValue.
                         * @member {Arp.Plc.Gds.Services.Grpc.DataAccessError} _ReturnValue
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse
                         * @instance
                         */
                        IDataAccessServiceWriteSingleResponse.prototype._ReturnValue = 0;

                        /**
                         * Creates a new IDataAccessServiceWriteSingleResponse instance using the specified properties.
                         * @function create
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse
                         * @static
                         * @param {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse.$Properties=} [properties] Properties to set
                         * @returns {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse} IDataAccessServiceWriteSingleResponse instance
                         * @type {{
                         *   (properties: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse.$Shape): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse.$Shape;
                         *   (properties?: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse.$Properties): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse;
                         * }}
                         */
                        IDataAccessServiceWriteSingleResponse.create = function(properties) {
                            return new IDataAccessServiceWriteSingleResponse(properties);
                        };

                        /**
                         * Encodes the specified IDataAccessServiceWriteSingleResponse message. Does not implicitly {@link Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse
                         * @static
                         * @param {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse.$Properties} message IDataAccessServiceWriteSingleResponse message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        IDataAccessServiceWriteSingleResponse.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message._ReturnValue != null && $Object.hasOwnProperty.call(message, "_ReturnValue") && message._ReturnValue !== 0)
                                writer.uint32(/* id 1, wireType 0 =*/8).int32(message._ReturnValue);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a IDataAccessServiceWriteSingleResponse message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse.$Shape} IDataAccessServiceWriteSingleResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        IDataAccessServiceWriteSingleResponse.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse();
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
                                            message._ReturnValue = value;
                                        else
                                            delete message._ReturnValue;
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

                        return IDataAccessServiceWriteSingleResponse;
                    })();

                    Grpc.IDataAccessServiceWriteRequest = (function() {

                        /**
                         * Properties of a IDataAccessServiceWriteRequest.
                         * @typedef {Object} Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest.$Properties
                         * @property {Array.<Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties>|null} [data] IDataAccessServiceWriteRequest data
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a IDataAccessServiceWriteRequest.
                         * @memberof Arp.Plc.Gds.Services.Grpc
                         * @interface IIDataAccessServiceWriteRequest
                         * @augments Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest.$Properties
                         * @deprecated Use Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest.$Properties instead.
                         */

                        /**
                         * Shape of a IDataAccessServiceWriteRequest.
                         * @typedef {{
                         *   data?: Array.<Arp.Plc.Gds.Services.Grpc.WriteItem.$Shape>|null;
                         *   $unknowns?: Array.<Uint8Array>;
                         * }} Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest.$Shape
                         */

                        /**
                         * Constructs a new IDataAccessServiceWriteRequest.
                         * @memberof Arp.Plc.Gds.Services.Grpc
                         * @classdesc Represents a IDataAccessServiceWriteRequest.
                         * @constructor
                         * @param {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const IDataAccessServiceWriteRequest = function (properties) {
                            this.data = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * IDataAccessServiceWriteRequest data.
                         * @member {Array.<Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties>} data
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest
                         * @instance
                         */
                        IDataAccessServiceWriteRequest.prototype.data = $util.emptyArray;

                        /**
                         * Creates a new IDataAccessServiceWriteRequest instance using the specified properties.
                         * @function create
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest
                         * @static
                         * @param {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest.$Properties=} [properties] Properties to set
                         * @returns {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest} IDataAccessServiceWriteRequest instance
                         * @type {{
                         *   (properties: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest.$Shape): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest.$Shape;
                         *   (properties?: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest.$Properties): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest;
                         * }}
                         */
                        IDataAccessServiceWriteRequest.create = function(properties) {
                            return new IDataAccessServiceWriteRequest(properties);
                        };

                        /**
                         * Encodes the specified IDataAccessServiceWriteRequest message. Does not implicitly {@link Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest
                         * @static
                         * @param {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest.$Properties} message IDataAccessServiceWriteRequest message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        IDataAccessServiceWriteRequest.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.data != null && message.data.length)
                                for (let i = 0; i < message.data.length; ++i)
                                    $root.Arp.Plc.Gds.Services.Grpc.WriteItem.encode(message.data[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a IDataAccessServiceWriteRequest message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest.$Shape} IDataAccessServiceWriteRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        IDataAccessServiceWriteRequest.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest();
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
                                        if (!(message.data && message.data.length))
                                            message.data = [];
                                        message.data.push($root.Arp.Plc.Gds.Services.Grpc.WriteItem.decode(reader, reader.size(), $undefined, _depth + 1));
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

                        return IDataAccessServiceWriteRequest;
                    })();

                    Grpc.IDataAccessServiceWriteResponse = (function() {

                        /**
                         * Properties of a IDataAccessServiceWriteResponse.
                         * @typedef {Object} Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse.$Properties
                         * @property {Array.<Arp.Plc.Gds.Services.Grpc.DataAccessError>|null} [_ReturnValue] IDataAccessServiceWriteResponse _ReturnValue
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a IDataAccessServiceWriteResponse.
                         * @memberof Arp.Plc.Gds.Services.Grpc
                         * @interface IIDataAccessServiceWriteResponse
                         * @augments Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse.$Properties
                         * @deprecated Use Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse.$Properties instead.
                         */

                        /**
                         * Shape of a IDataAccessServiceWriteResponse.
                         * @typedef {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse.$Properties} Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse.$Shape
                         */

                        /**
                         * Constructs a new IDataAccessServiceWriteResponse.
                         * @memberof Arp.Plc.Gds.Services.Grpc
                         * @classdesc Represents a IDataAccessServiceWriteResponse.
                         * @constructor
                         * @param {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const IDataAccessServiceWriteResponse = function (properties) {
                            this._ReturnValue = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * IDataAccessServiceWriteResponse _ReturnValue.
                         * @member {Array.<Arp.Plc.Gds.Services.Grpc.DataAccessError>} _ReturnValue
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse
                         * @instance
                         */
                        IDataAccessServiceWriteResponse.prototype._ReturnValue = $util.emptyArray;

                        /**
                         * Creates a new IDataAccessServiceWriteResponse instance using the specified properties.
                         * @function create
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse
                         * @static
                         * @param {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse.$Properties=} [properties] Properties to set
                         * @returns {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse} IDataAccessServiceWriteResponse instance
                         * @type {{
                         *   (properties: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse.$Shape): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse.$Shape;
                         *   (properties?: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse.$Properties): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse;
                         * }}
                         */
                        IDataAccessServiceWriteResponse.create = function(properties) {
                            return new IDataAccessServiceWriteResponse(properties);
                        };

                        /**
                         * Encodes the specified IDataAccessServiceWriteResponse message. Does not implicitly {@link Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse
                         * @static
                         * @param {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse.$Properties} message IDataAccessServiceWriteResponse message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        IDataAccessServiceWriteResponse.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message._ReturnValue != null && message._ReturnValue.length)
                                writer.uint32(/* id 1, wireType 2 =*/10).int32s(message._ReturnValue);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a IDataAccessServiceWriteResponse message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse.$Shape} IDataAccessServiceWriteResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        IDataAccessServiceWriteResponse.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse();
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
                                        if (wireType === 2) {
                                            if (!(message._ReturnValue && message._ReturnValue.length))
                                                message._ReturnValue = [];
                                            reader.int32s(message._ReturnValue);
                                            continue;
                                        }
                                        if (wireType !== 0)
                                            break;
                                        if (!(message._ReturnValue && message._ReturnValue.length))
                                            message._ReturnValue = [];
                                        message._ReturnValue.push(reader.int32());
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

                        return IDataAccessServiceWriteResponse;
                    })();

                    return Grpc;
                })();

                return Services;
            })();

            return Gds;
        })();

        return Plc;
    })();

    Arp.System = (function() {

        /**
         * Namespace System.
         * @memberof Arp
         * @namespace
         */
        const System = {};

        System.Security = (function() {

            /**
             * Namespace Security.
             * @memberof Arp.System
             * @namespace
             */
            const Security = {};

            Security.Grpc = (function() {

                /**
                 * Namespace Grpc.
                 * @memberof Arp.System.Security
                 * @namespace
                 */
                const Grpc = {};

                /**
                 * AuthenticationError enum.
                 * @name Arp.System.Security.Grpc.AuthenticationError
                 * @enum {number}
                 * @property {number} AE_None=0 AE_None value
                 * @property {number} AE_InvalidCredentials=1 AE_InvalidCredentials value
                 * @property {number} AE_PenaltyDelayActive=2 AE_PenaltyDelayActive value
                 * @property {number} AE_SessionLimitReached=3 AE_SessionLimitReached value
                 * @property {number} AE_UserPasswordExpired=4 AE_UserPasswordExpired value
                 * @property {number} AE_TryAgainLater=5 AE_TryAgainLater value
                 */
                Grpc.AuthenticationError = (function() {
                    const valuesById = $Object.create(null), values = $Object.create(valuesById);
                    values[valuesById[0] = "AE_None"] = 0;
                    values[valuesById[1] = "AE_InvalidCredentials"] = 1;
                    values[valuesById[2] = "AE_PenaltyDelayActive"] = 2;
                    values[valuesById[3] = "AE_SessionLimitReached"] = 3;
                    values[valuesById[4] = "AE_UserPasswordExpired"] = 4;
                    values[valuesById[5] = "AE_TryAgainLater"] = 5;
                    return values;
                })();

                Grpc.SecurityToken = (function() {

                    /**
                     * Properties of a SecurityToken.
                     * @typedef {Object} Arp.System.Security.Grpc.SecurityToken.$Properties
                     * @property {number|Long|null} [size] SecurityToken size
                     * @property {number|null} [value] SecurityToken value
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a SecurityToken.
                     * @memberof Arp.System.Security.Grpc
                     * @interface ISecurityToken
                     * @augments Arp.System.Security.Grpc.SecurityToken.$Properties
                     * @deprecated Use Arp.System.Security.Grpc.SecurityToken.$Properties instead.
                     */

                    /**
                     * Shape of a SecurityToken.
                     * @typedef {Arp.System.Security.Grpc.SecurityToken.$Properties} Arp.System.Security.Grpc.SecurityToken.$Shape
                     */

                    /**
                     * Constructs a new SecurityToken.
                     * @memberof Arp.System.Security.Grpc
                     * @classdesc Represents a SecurityToken.
                     * @constructor
                     * @param {Arp.System.Security.Grpc.SecurityToken.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const SecurityToken = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * SecurityToken size.
                     * @member {number|Long} size
                     * @memberof Arp.System.Security.Grpc.SecurityToken
                     * @instance
                     */
                    SecurityToken.prototype.size = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                    /**
                     * SecurityToken value.
                     * @member {number} value
                     * @memberof Arp.System.Security.Grpc.SecurityToken
                     * @instance
                     */
                    SecurityToken.prototype.value = 0;

                    /**
                     * Creates a new SecurityToken instance using the specified properties.
                     * @function create
                     * @memberof Arp.System.Security.Grpc.SecurityToken
                     * @static
                     * @param {Arp.System.Security.Grpc.SecurityToken.$Properties=} [properties] Properties to set
                     * @returns {Arp.System.Security.Grpc.SecurityToken} SecurityToken instance
                     * @type {{
                     *   (properties: Arp.System.Security.Grpc.SecurityToken.$Shape): Arp.System.Security.Grpc.SecurityToken & Arp.System.Security.Grpc.SecurityToken.$Shape;
                     *   (properties?: Arp.System.Security.Grpc.SecurityToken.$Properties): Arp.System.Security.Grpc.SecurityToken;
                     * }}
                     */
                    SecurityToken.create = function(properties) {
                        return new SecurityToken(properties);
                    };

                    /**
                     * Encodes the specified SecurityToken message. Does not implicitly {@link Arp.System.Security.Grpc.SecurityToken.verify|verify} messages.
                     * @function encode
                     * @memberof Arp.System.Security.Grpc.SecurityToken
                     * @static
                     * @param {Arp.System.Security.Grpc.SecurityToken.$Properties} message SecurityToken message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    SecurityToken.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.size != null && $Object.hasOwnProperty.call(message, "size") && (typeof message.size === "object" ? message.size.low || message.size.high : message.size !== 0))
                            writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.size);
                        if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== 0)
                            writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.value);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a SecurityToken message from the specified reader or buffer.
                     * @function decode
                     * @memberof Arp.System.Security.Grpc.SecurityToken
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {Arp.System.Security.Grpc.SecurityToken & Arp.System.Security.Grpc.SecurityToken.$Shape} SecurityToken
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    SecurityToken.decode = function (reader, length, _end, _depth, _target) {
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
                        message = _target || new $root.Arp.System.Security.Grpc.SecurityToken();
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
                                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                        message.size = value;
                                    else
                                        delete message.size;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.uint32())
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

                    return SecurityToken;
                })();

                return Grpc;
            })();

            Security.Services = (function() {

                /**
                 * Namespace Services.
                 * @memberof Arp.System.Security
                 * @namespace
                 */
                const Services = {};

                Services.Grpc = (function() {

                    /**
                     * Namespace Grpc.
                     * @memberof Arp.System.Security.Services
                     * @namespace
                     */
                    const Grpc = {};

                    Grpc.CreateSessionRequest = (function() {

                        /**
                         * Properties of a CreateSessionRequest.
                         * @typedef {Object} Arp.System.Security.Services.Grpc.CreateSessionRequest.$Properties
                         * @property {string|null} [username] CreateSessionRequest username
                         * @property {Uint8Array|null} [password] CreateSessionRequest password
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a CreateSessionRequest.
                         * @memberof Arp.System.Security.Services.Grpc
                         * @interface ICreateSessionRequest
                         * @augments Arp.System.Security.Services.Grpc.CreateSessionRequest.$Properties
                         * @deprecated Use Arp.System.Security.Services.Grpc.CreateSessionRequest.$Properties instead.
                         */

                        /**
                         * Shape of a CreateSessionRequest.
                         * @typedef {Arp.System.Security.Services.Grpc.CreateSessionRequest.$Properties} Arp.System.Security.Services.Grpc.CreateSessionRequest.$Shape
                         */

                        /**
                         * Constructs a new CreateSessionRequest.
                         * @memberof Arp.System.Security.Services.Grpc
                         * @classdesc Represents a CreateSessionRequest.
                         * @constructor
                         * @param {Arp.System.Security.Services.Grpc.CreateSessionRequest.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const CreateSessionRequest = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * CreateSessionRequest username.
                         * @member {string} username
                         * @memberof Arp.System.Security.Services.Grpc.CreateSessionRequest
                         * @instance
                         */
                        CreateSessionRequest.prototype.username = "";

                        /**
                         * CreateSessionRequest password.
                         * @member {Uint8Array} password
                         * @memberof Arp.System.Security.Services.Grpc.CreateSessionRequest
                         * @instance
                         */
                        CreateSessionRequest.prototype.password = $util.newBuffer([]);

                        /**
                         * Creates a new CreateSessionRequest instance using the specified properties.
                         * @function create
                         * @memberof Arp.System.Security.Services.Grpc.CreateSessionRequest
                         * @static
                         * @param {Arp.System.Security.Services.Grpc.CreateSessionRequest.$Properties=} [properties] Properties to set
                         * @returns {Arp.System.Security.Services.Grpc.CreateSessionRequest} CreateSessionRequest instance
                         * @type {{
                         *   (properties: Arp.System.Security.Services.Grpc.CreateSessionRequest.$Shape): Arp.System.Security.Services.Grpc.CreateSessionRequest & Arp.System.Security.Services.Grpc.CreateSessionRequest.$Shape;
                         *   (properties?: Arp.System.Security.Services.Grpc.CreateSessionRequest.$Properties): Arp.System.Security.Services.Grpc.CreateSessionRequest;
                         * }}
                         */
                        CreateSessionRequest.create = function(properties) {
                            return new CreateSessionRequest(properties);
                        };

                        /**
                         * Encodes the specified CreateSessionRequest message. Does not implicitly {@link Arp.System.Security.Services.Grpc.CreateSessionRequest.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.System.Security.Services.Grpc.CreateSessionRequest
                         * @static
                         * @param {Arp.System.Security.Services.Grpc.CreateSessionRequest.$Properties} message CreateSessionRequest message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        CreateSessionRequest.encode = function (message, writer, _depth) {
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
                         * Decodes a CreateSessionRequest message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.System.Security.Services.Grpc.CreateSessionRequest
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.System.Security.Services.Grpc.CreateSessionRequest & Arp.System.Security.Services.Grpc.CreateSessionRequest.$Shape} CreateSessionRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        CreateSessionRequest.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.System.Security.Services.Grpc.CreateSessionRequest();
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

                        return CreateSessionRequest;
                    })();

                    Grpc.CreateSessionResponse = (function() {

                        /**
                         * Properties of a CreateSessionResponse.
                         * @typedef {Object} Arp.System.Security.Services.Grpc.CreateSessionResponse.$Properties
                         * @property {Arp.System.Security.Grpc.AuthenticationError|null} [result] CreateSessionResponse result
                         * @property {string|null} [sessionId] CreateSessionResponse sessionId
                         * @property {number|null} [penaltyDelay] CreateSessionResponse penaltyDelay
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a CreateSessionResponse.
                         * @memberof Arp.System.Security.Services.Grpc
                         * @interface ICreateSessionResponse
                         * @augments Arp.System.Security.Services.Grpc.CreateSessionResponse.$Properties
                         * @deprecated Use Arp.System.Security.Services.Grpc.CreateSessionResponse.$Properties instead.
                         */

                        /**
                         * Shape of a CreateSessionResponse.
                         * @typedef {Arp.System.Security.Services.Grpc.CreateSessionResponse.$Properties} Arp.System.Security.Services.Grpc.CreateSessionResponse.$Shape
                         */

                        /**
                         * Constructs a new CreateSessionResponse.
                         * @memberof Arp.System.Security.Services.Grpc
                         * @classdesc Represents a CreateSessionResponse.
                         * @constructor
                         * @param {Arp.System.Security.Services.Grpc.CreateSessionResponse.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const CreateSessionResponse = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * CreateSessionResponse result.
                         * @member {Arp.System.Security.Grpc.AuthenticationError} result
                         * @memberof Arp.System.Security.Services.Grpc.CreateSessionResponse
                         * @instance
                         */
                        CreateSessionResponse.prototype.result = 0;

                        /**
                         * CreateSessionResponse sessionId.
                         * @member {string} sessionId
                         * @memberof Arp.System.Security.Services.Grpc.CreateSessionResponse
                         * @instance
                         */
                        CreateSessionResponse.prototype.sessionId = "";

                        /**
                         * CreateSessionResponse penaltyDelay.
                         * @member {number} penaltyDelay
                         * @memberof Arp.System.Security.Services.Grpc.CreateSessionResponse
                         * @instance
                         */
                        CreateSessionResponse.prototype.penaltyDelay = 0;

                        /**
                         * Creates a new CreateSessionResponse instance using the specified properties.
                         * @function create
                         * @memberof Arp.System.Security.Services.Grpc.CreateSessionResponse
                         * @static
                         * @param {Arp.System.Security.Services.Grpc.CreateSessionResponse.$Properties=} [properties] Properties to set
                         * @returns {Arp.System.Security.Services.Grpc.CreateSessionResponse} CreateSessionResponse instance
                         * @type {{
                         *   (properties: Arp.System.Security.Services.Grpc.CreateSessionResponse.$Shape): Arp.System.Security.Services.Grpc.CreateSessionResponse & Arp.System.Security.Services.Grpc.CreateSessionResponse.$Shape;
                         *   (properties?: Arp.System.Security.Services.Grpc.CreateSessionResponse.$Properties): Arp.System.Security.Services.Grpc.CreateSessionResponse;
                         * }}
                         */
                        CreateSessionResponse.create = function(properties) {
                            return new CreateSessionResponse(properties);
                        };

                        /**
                         * Encodes the specified CreateSessionResponse message. Does not implicitly {@link Arp.System.Security.Services.Grpc.CreateSessionResponse.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.System.Security.Services.Grpc.CreateSessionResponse
                         * @static
                         * @param {Arp.System.Security.Services.Grpc.CreateSessionResponse.$Properties} message CreateSessionResponse message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        CreateSessionResponse.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.result != null && $Object.hasOwnProperty.call(message, "result") && message.result !== 0)
                                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.result);
                            if (message.sessionId != null && $Object.hasOwnProperty.call(message, "sessionId") && message.sessionId !== "")
                                writer.uint32(/* id 2, wireType 2 =*/18).string(message.sessionId);
                            if (message.penaltyDelay != null && $Object.hasOwnProperty.call(message, "penaltyDelay") && message.penaltyDelay !== 0)
                                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.penaltyDelay);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a CreateSessionResponse message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.System.Security.Services.Grpc.CreateSessionResponse
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.System.Security.Services.Grpc.CreateSessionResponse & Arp.System.Security.Services.Grpc.CreateSessionResponse.$Shape} CreateSessionResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        CreateSessionResponse.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.System.Security.Services.Grpc.CreateSessionResponse();
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
                                            message.result = value;
                                        else
                                            delete message.result;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.sessionId = value;
                                        else
                                            delete message.sessionId;
                                        continue;
                                    }
                                case 3: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.uint32())
                                            message.penaltyDelay = value;
                                        else
                                            delete message.penaltyDelay;
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

                        return CreateSessionResponse;
                    })();

                    Grpc.CloseSessionResponse = (function() {

                        /**
                         * Properties of a CloseSessionResponse.
                         * @typedef {Object} Arp.System.Security.Services.Grpc.CloseSessionResponse.$Properties
                         * @property {boolean|null} [result] CloseSessionResponse result
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a CloseSessionResponse.
                         * @memberof Arp.System.Security.Services.Grpc
                         * @interface ICloseSessionResponse
                         * @augments Arp.System.Security.Services.Grpc.CloseSessionResponse.$Properties
                         * @deprecated Use Arp.System.Security.Services.Grpc.CloseSessionResponse.$Properties instead.
                         */

                        /**
                         * Shape of a CloseSessionResponse.
                         * @typedef {Arp.System.Security.Services.Grpc.CloseSessionResponse.$Properties} Arp.System.Security.Services.Grpc.CloseSessionResponse.$Shape
                         */

                        /**
                         * Constructs a new CloseSessionResponse.
                         * @memberof Arp.System.Security.Services.Grpc
                         * @classdesc Represents a CloseSessionResponse.
                         * @constructor
                         * @param {Arp.System.Security.Services.Grpc.CloseSessionResponse.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const CloseSessionResponse = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * CloseSessionResponse result.
                         * @member {boolean} result
                         * @memberof Arp.System.Security.Services.Grpc.CloseSessionResponse
                         * @instance
                         */
                        CloseSessionResponse.prototype.result = false;

                        /**
                         * Creates a new CloseSessionResponse instance using the specified properties.
                         * @function create
                         * @memberof Arp.System.Security.Services.Grpc.CloseSessionResponse
                         * @static
                         * @param {Arp.System.Security.Services.Grpc.CloseSessionResponse.$Properties=} [properties] Properties to set
                         * @returns {Arp.System.Security.Services.Grpc.CloseSessionResponse} CloseSessionResponse instance
                         * @type {{
                         *   (properties: Arp.System.Security.Services.Grpc.CloseSessionResponse.$Shape): Arp.System.Security.Services.Grpc.CloseSessionResponse & Arp.System.Security.Services.Grpc.CloseSessionResponse.$Shape;
                         *   (properties?: Arp.System.Security.Services.Grpc.CloseSessionResponse.$Properties): Arp.System.Security.Services.Grpc.CloseSessionResponse;
                         * }}
                         */
                        CloseSessionResponse.create = function(properties) {
                            return new CloseSessionResponse(properties);
                        };

                        /**
                         * Encodes the specified CloseSessionResponse message. Does not implicitly {@link Arp.System.Security.Services.Grpc.CloseSessionResponse.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.System.Security.Services.Grpc.CloseSessionResponse
                         * @static
                         * @param {Arp.System.Security.Services.Grpc.CloseSessionResponse.$Properties} message CloseSessionResponse message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        CloseSessionResponse.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.result != null && $Object.hasOwnProperty.call(message, "result") && message.result !== false)
                                writer.uint32(/* id 1, wireType 0 =*/8).bool(message.result);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a CloseSessionResponse message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.System.Security.Services.Grpc.CloseSessionResponse
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.System.Security.Services.Grpc.CloseSessionResponse & Arp.System.Security.Services.Grpc.CloseSessionResponse.$Shape} CloseSessionResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        CloseSessionResponse.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.System.Security.Services.Grpc.CloseSessionResponse();
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
                                        if (value = reader.bool())
                                            message.result = value;
                                        else
                                            delete message.result;
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

                        return CloseSessionResponse;
                    })();

                    return Grpc;
                })();

                return Services;
            })();

            return Security;
        })();

        System.Um = (function() {

            /**
             * Namespace Um.
             * @memberof Arp.System
             * @namespace
             */
            const Um = {};

            Um.Commons = (function() {

                /**
                 * Namespace Commons.
                 * @memberof Arp.System.Um
                 * @namespace
                 */
                const Commons = {};

                Commons.Grpc = (function() {

                    /**
                     * Namespace Grpc.
                     * @memberof Arp.System.Um.Commons
                     * @namespace
                     */
                    const Grpc = {};

                    /**
                     * Operation enum.
                     * @name Arp.System.Um.Commons.Grpc.Operation
                     * @enum {number}
                     * @property {number} O_Undefined=0 O_Undefined value
                     * @property {number} O_Browse=1 O_Browse value
                     * @property {number} O_ReadRoleOperations=2 O_ReadRoleOperations value
                     * @property {number} O_WriteAttribute=4 O_WriteAttribute value
                     * @property {number} O_WriteRoleOperations=8 O_WriteRoleOperations value
                     * @property {number} O_WriteHistorizing=16 O_WriteHistorizing value
                     * @property {number} O_ReadValue=32 O_ReadValue value
                     * @property {number} O_WriteValue=64 O_WriteValue value
                     * @property {number} O_ReadHistory=128 O_ReadHistory value
                     * @property {number} O_InsertHistory=256 O_InsertHistory value
                     * @property {number} O_ModifyHistory=512 O_ModifyHistory value
                     * @property {number} O_DeleteHistory=1024 O_DeleteHistory value
                     * @property {number} O_ReceiveEvents=2048 O_ReceiveEvents value
                     * @property {number} O_Call=4096 O_Call value
                     * @property {number} O_AddReference=8192 O_AddReference value
                     * @property {number} O_RemoveReference=16384 O_RemoveReference value
                     * @property {number} O_DeleteNode=32768 O_DeleteNode value
                     * @property {number} O_AddNode=65536 O_AddNode value
                     * @property {number} O_Login=131072 O_Login value
                     */
                    Grpc.Operation = (function() {
                        const valuesById = $Object.create(null), values = $Object.create(valuesById);
                        values[valuesById[0] = "O_Undefined"] = 0;
                        values[valuesById[1] = "O_Browse"] = 1;
                        values[valuesById[2] = "O_ReadRoleOperations"] = 2;
                        values[valuesById[4] = "O_WriteAttribute"] = 4;
                        values[valuesById[8] = "O_WriteRoleOperations"] = 8;
                        values[valuesById[16] = "O_WriteHistorizing"] = 16;
                        values[valuesById[32] = "O_ReadValue"] = 32;
                        values[valuesById[64] = "O_WriteValue"] = 64;
                        values[valuesById[128] = "O_ReadHistory"] = 128;
                        values[valuesById[256] = "O_InsertHistory"] = 256;
                        values[valuesById[512] = "O_ModifyHistory"] = 512;
                        values[valuesById[1024] = "O_DeleteHistory"] = 1024;
                        values[valuesById[2048] = "O_ReceiveEvents"] = 2048;
                        values[valuesById[4096] = "O_Call"] = 4096;
                        values[valuesById[8192] = "O_AddReference"] = 8192;
                        values[valuesById[16384] = "O_RemoveReference"] = 16384;
                        values[valuesById[32768] = "O_DeleteNode"] = 32768;
                        values[valuesById[65536] = "O_AddNode"] = 65536;
                        values[valuesById[131072] = "O_Login"] = 131072;
                        return values;
                    })();

                    return Grpc;
                })();

                return Commons;
            })();

            Um.Services = (function() {

                /**
                 * Namespace Services.
                 * @memberof Arp.System.Um
                 * @namespace
                 */
                const Services = {};

                Services.Grpc = (function() {

                    /**
                     * Namespace Grpc.
                     * @memberof Arp.System.Um.Services
                     * @namespace
                     */
                    const Grpc = {};

                    Grpc.IAuthorizationInfoServiceHasPermissionForRequest = (function() {

                        /**
                         * Properties of a IAuthorizationInfoServiceHasPermissionForRequest.
                         * @typedef {Object} Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest.$Properties
                         * @property {string|null} [entity] IAuthorizationInfoServiceHasPermissionForRequest entity
                         * @property {Arp.System.Um.Commons.Grpc.Operation|null} [operation] IAuthorizationInfoServiceHasPermissionForRequest operation
                         * @property {Arp.System.Security.Grpc.SecurityToken.$Properties|null} [securityToken] IAuthorizationInfoServiceHasPermissionForRequest securityToken
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a IAuthorizationInfoServiceHasPermissionForRequest.
                         * @memberof Arp.System.Um.Services.Grpc
                         * @interface IIAuthorizationInfoServiceHasPermissionForRequest
                         * @augments Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest.$Properties
                         * @deprecated Use Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest.$Properties instead.
                         */

                        /**
                         * Shape of a IAuthorizationInfoServiceHasPermissionForRequest.
                         * @typedef {Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest.$Properties} Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest.$Shape
                         */

                        /**
                         * Constructs a new IAuthorizationInfoServiceHasPermissionForRequest.
                         * @memberof Arp.System.Um.Services.Grpc
                         * @classdesc Represents a IAuthorizationInfoServiceHasPermissionForRequest.
                         * @constructor
                         * @param {Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const IAuthorizationInfoServiceHasPermissionForRequest = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * IAuthorizationInfoServiceHasPermissionForRequest entity.
                         * @member {string} entity
                         * @memberof Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest
                         * @instance
                         */
                        IAuthorizationInfoServiceHasPermissionForRequest.prototype.entity = "";

                        /**
                         * IAuthorizationInfoServiceHasPermissionForRequest operation.
                         * @member {Arp.System.Um.Commons.Grpc.Operation} operation
                         * @memberof Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest
                         * @instance
                         */
                        IAuthorizationInfoServiceHasPermissionForRequest.prototype.operation = 0;

                        /**
                         * IAuthorizationInfoServiceHasPermissionForRequest securityToken.
                         * @member {Arp.System.Security.Grpc.SecurityToken.$Properties|null|undefined} securityToken
                         * @memberof Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest
                         * @instance
                         */
                        IAuthorizationInfoServiceHasPermissionForRequest.prototype.securityToken = null;

                        /**
                         * Creates a new IAuthorizationInfoServiceHasPermissionForRequest instance using the specified properties.
                         * @function create
                         * @memberof Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest
                         * @static
                         * @param {Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest.$Properties=} [properties] Properties to set
                         * @returns {Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest} IAuthorizationInfoServiceHasPermissionForRequest instance
                         * @type {{
                         *   (properties: Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest.$Shape): Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest & Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest.$Shape;
                         *   (properties?: Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest.$Properties): Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest;
                         * }}
                         */
                        IAuthorizationInfoServiceHasPermissionForRequest.create = function(properties) {
                            return new IAuthorizationInfoServiceHasPermissionForRequest(properties);
                        };

                        /**
                         * Encodes the specified IAuthorizationInfoServiceHasPermissionForRequest message. Does not implicitly {@link Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest
                         * @static
                         * @param {Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest.$Properties} message IAuthorizationInfoServiceHasPermissionForRequest message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        IAuthorizationInfoServiceHasPermissionForRequest.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.entity != null && $Object.hasOwnProperty.call(message, "entity") && message.entity !== "")
                                writer.uint32(/* id 1, wireType 2 =*/10).string(message.entity);
                            if (message.operation != null && $Object.hasOwnProperty.call(message, "operation") && message.operation !== 0)
                                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.operation);
                            if (message.securityToken != null && $Object.hasOwnProperty.call(message, "securityToken"))
                                $root.Arp.System.Security.Grpc.SecurityToken.encode(message.securityToken, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a IAuthorizationInfoServiceHasPermissionForRequest message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest & Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest.$Shape} IAuthorizationInfoServiceHasPermissionForRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        IAuthorizationInfoServiceHasPermissionForRequest.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest();
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
                                            message.entity = value;
                                        else
                                            delete message.entity;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.int32())
                                            message.operation = value;
                                        else
                                            delete message.operation;
                                        continue;
                                    }
                                case 3: {
                                        if (wireType !== 2)
                                            break;
                                        message.securityToken = $root.Arp.System.Security.Grpc.SecurityToken.decode(reader, reader.size(), $undefined, _depth + 1, message.securityToken);
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

                        return IAuthorizationInfoServiceHasPermissionForRequest;
                    })();

                    Grpc.IAuthorizationInfoServiceHasPermissionForResponse = (function() {

                        /**
                         * Properties of a IAuthorizationInfoServiceHasPermissionForResponse.
                         * @typedef {Object} Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse.$Properties
                         * @property {boolean|null} [_ReturnValue] IAuthorizationInfoServiceHasPermissionForResponse _ReturnValue
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a IAuthorizationInfoServiceHasPermissionForResponse.
                         * @memberof Arp.System.Um.Services.Grpc
                         * @interface IIAuthorizationInfoServiceHasPermissionForResponse
                         * @augments Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse.$Properties
                         * @deprecated Use Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse.$Properties instead.
                         */

                        /**
                         * Shape of a IAuthorizationInfoServiceHasPermissionForResponse.
                         * @typedef {Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse.$Properties} Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse.$Shape
                         */

                        /**
                         * Constructs a new IAuthorizationInfoServiceHasPermissionForResponse.
                         * @memberof Arp.System.Um.Services.Grpc
                         * @classdesc Represents a IAuthorizationInfoServiceHasPermissionForResponse.
                         * @constructor
                         * @param {Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const IAuthorizationInfoServiceHasPermissionForResponse = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * IAuthorizationInfoServiceHasPermissionForResponse _ReturnValue.
                         * @member {boolean} _ReturnValue
                         * @memberof Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse
                         * @instance
                         */
                        IAuthorizationInfoServiceHasPermissionForResponse.prototype._ReturnValue = false;

                        /**
                         * Creates a new IAuthorizationInfoServiceHasPermissionForResponse instance using the specified properties.
                         * @function create
                         * @memberof Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse
                         * @static
                         * @param {Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse.$Properties=} [properties] Properties to set
                         * @returns {Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse} IAuthorizationInfoServiceHasPermissionForResponse instance
                         * @type {{
                         *   (properties: Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse.$Shape): Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse & Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse.$Shape;
                         *   (properties?: Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse.$Properties): Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse;
                         * }}
                         */
                        IAuthorizationInfoServiceHasPermissionForResponse.create = function(properties) {
                            return new IAuthorizationInfoServiceHasPermissionForResponse(properties);
                        };

                        /**
                         * Encodes the specified IAuthorizationInfoServiceHasPermissionForResponse message. Does not implicitly {@link Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse
                         * @static
                         * @param {Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse.$Properties} message IAuthorizationInfoServiceHasPermissionForResponse message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        IAuthorizationInfoServiceHasPermissionForResponse.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message._ReturnValue != null && $Object.hasOwnProperty.call(message, "_ReturnValue") && message._ReturnValue !== false)
                                writer.uint32(/* id 1, wireType 0 =*/8).bool(message._ReturnValue);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a IAuthorizationInfoServiceHasPermissionForResponse message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse & Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse.$Shape} IAuthorizationInfoServiceHasPermissionForResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        IAuthorizationInfoServiceHasPermissionForResponse.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse();
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
                                        if (value = reader.bool())
                                            message._ReturnValue = value;
                                        else
                                            delete message._ReturnValue;
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

                        return IAuthorizationInfoServiceHasPermissionForResponse;
                    })();

                    Grpc.ChannelInformation = (function() {

                        /**
                         * Properties of a ChannelInformation.
                         * @typedef {Object} Arp.System.Um.Services.Grpc.ChannelInformation.$Properties
                         * @property {number|null} [GatewayID] ChannelInformation GatewayID
                         * @property {string|null} [ProtocolObjectName] ChannelInformation ProtocolObjectName
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a ChannelInformation.
                         * @memberof Arp.System.Um.Services.Grpc
                         * @interface IChannelInformation
                         * @augments Arp.System.Um.Services.Grpc.ChannelInformation.$Properties
                         * @deprecated Use Arp.System.Um.Services.Grpc.ChannelInformation.$Properties instead.
                         */

                        /**
                         * Shape of a ChannelInformation.
                         * @typedef {Arp.System.Um.Services.Grpc.ChannelInformation.$Properties} Arp.System.Um.Services.Grpc.ChannelInformation.$Shape
                         */

                        /**
                         * Constructs a new ChannelInformation.
                         * @memberof Arp.System.Um.Services.Grpc
                         * @classdesc Represents a ChannelInformation.
                         * @constructor
                         * @param {Arp.System.Um.Services.Grpc.ChannelInformation.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const ChannelInformation = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * ChannelInformation GatewayID.
                         * @member {number} GatewayID
                         * @memberof Arp.System.Um.Services.Grpc.ChannelInformation
                         * @instance
                         */
                        ChannelInformation.prototype.GatewayID = 0;

                        /**
                         * ChannelInformation ProtocolObjectName.
                         * @member {string} ProtocolObjectName
                         * @memberof Arp.System.Um.Services.Grpc.ChannelInformation
                         * @instance
                         */
                        ChannelInformation.prototype.ProtocolObjectName = "";

                        /**
                         * Creates a new ChannelInformation instance using the specified properties.
                         * @function create
                         * @memberof Arp.System.Um.Services.Grpc.ChannelInformation
                         * @static
                         * @param {Arp.System.Um.Services.Grpc.ChannelInformation.$Properties=} [properties] Properties to set
                         * @returns {Arp.System.Um.Services.Grpc.ChannelInformation} ChannelInformation instance
                         * @type {{
                         *   (properties: Arp.System.Um.Services.Grpc.ChannelInformation.$Shape): Arp.System.Um.Services.Grpc.ChannelInformation & Arp.System.Um.Services.Grpc.ChannelInformation.$Shape;
                         *   (properties?: Arp.System.Um.Services.Grpc.ChannelInformation.$Properties): Arp.System.Um.Services.Grpc.ChannelInformation;
                         * }}
                         */
                        ChannelInformation.create = function(properties) {
                            return new ChannelInformation(properties);
                        };

                        /**
                         * Encodes the specified ChannelInformation message. Does not implicitly {@link Arp.System.Um.Services.Grpc.ChannelInformation.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.System.Um.Services.Grpc.ChannelInformation
                         * @static
                         * @param {Arp.System.Um.Services.Grpc.ChannelInformation.$Properties} message ChannelInformation message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        ChannelInformation.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.GatewayID != null && $Object.hasOwnProperty.call(message, "GatewayID") && message.GatewayID !== 0)
                                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.GatewayID);
                            if (message.ProtocolObjectName != null && $Object.hasOwnProperty.call(message, "ProtocolObjectName") && message.ProtocolObjectName !== "")
                                writer.uint32(/* id 2, wireType 2 =*/18).string(message.ProtocolObjectName);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a ChannelInformation message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.System.Um.Services.Grpc.ChannelInformation
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.System.Um.Services.Grpc.ChannelInformation & Arp.System.Um.Services.Grpc.ChannelInformation.$Shape} ChannelInformation
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        ChannelInformation.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.System.Um.Services.Grpc.ChannelInformation();
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
                                            message.GatewayID = value;
                                        else
                                            delete message.GatewayID;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.ProtocolObjectName = value;
                                        else
                                            delete message.ProtocolObjectName;
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

                        return ChannelInformation;
                    })();

                    Grpc.IPasswordAuthenticationServiceCreateSessionRequest = (function() {

                        /**
                         * Properties of a IPasswordAuthenticationServiceCreateSessionRequest.
                         * @typedef {Object} Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest.$Properties
                         * @property {string|null} [userName] IPasswordAuthenticationServiceCreateSessionRequest userName
                         * @property {Uint8Array|null} [password] IPasswordAuthenticationServiceCreateSessionRequest password
                         * @property {Arp.System.Um.Services.Grpc.ChannelInformation.$Properties|null} [channelInformation] IPasswordAuthenticationServiceCreateSessionRequest channelInformation
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a IPasswordAuthenticationServiceCreateSessionRequest.
                         * @memberof Arp.System.Um.Services.Grpc
                         * @interface IIPasswordAuthenticationServiceCreateSessionRequest
                         * @augments Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest.$Properties
                         * @deprecated Use Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest.$Properties instead.
                         */

                        /**
                         * Shape of a IPasswordAuthenticationServiceCreateSessionRequest.
                         * @typedef {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest.$Properties} Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest.$Shape
                         */

                        /**
                         * Constructs a new IPasswordAuthenticationServiceCreateSessionRequest.
                         * @memberof Arp.System.Um.Services.Grpc
                         * @classdesc Represents a IPasswordAuthenticationServiceCreateSessionRequest.
                         * @constructor
                         * @param {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const IPasswordAuthenticationServiceCreateSessionRequest = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * IPasswordAuthenticationServiceCreateSessionRequest userName.
                         * @member {string} userName
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest
                         * @instance
                         */
                        IPasswordAuthenticationServiceCreateSessionRequest.prototype.userName = "";

                        /**
                         * IPasswordAuthenticationServiceCreateSessionRequest password.
                         * @member {Uint8Array} password
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest
                         * @instance
                         */
                        IPasswordAuthenticationServiceCreateSessionRequest.prototype.password = $util.newBuffer([]);

                        /**
                         * IPasswordAuthenticationServiceCreateSessionRequest channelInformation.
                         * @member {Arp.System.Um.Services.Grpc.ChannelInformation.$Properties|null|undefined} channelInformation
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest
                         * @instance
                         */
                        IPasswordAuthenticationServiceCreateSessionRequest.prototype.channelInformation = null;

                        /**
                         * Creates a new IPasswordAuthenticationServiceCreateSessionRequest instance using the specified properties.
                         * @function create
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest
                         * @static
                         * @param {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest.$Properties=} [properties] Properties to set
                         * @returns {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest} IPasswordAuthenticationServiceCreateSessionRequest instance
                         * @type {{
                         *   (properties: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest.$Shape): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest.$Shape;
                         *   (properties?: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest.$Properties): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest;
                         * }}
                         */
                        IPasswordAuthenticationServiceCreateSessionRequest.create = function(properties) {
                            return new IPasswordAuthenticationServiceCreateSessionRequest(properties);
                        };

                        /**
                         * Encodes the specified IPasswordAuthenticationServiceCreateSessionRequest message. Does not implicitly {@link Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest
                         * @static
                         * @param {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest.$Properties} message IPasswordAuthenticationServiceCreateSessionRequest message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        IPasswordAuthenticationServiceCreateSessionRequest.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.userName != null && $Object.hasOwnProperty.call(message, "userName") && message.userName !== "")
                                writer.uint32(/* id 1, wireType 2 =*/10).string(message.userName);
                            if (message.password != null && $Object.hasOwnProperty.call(message, "password") && message.password.length)
                                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.password);
                            if (message.channelInformation != null && $Object.hasOwnProperty.call(message, "channelInformation"))
                                $root.Arp.System.Um.Services.Grpc.ChannelInformation.encode(message.channelInformation, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a IPasswordAuthenticationServiceCreateSessionRequest message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest.$Shape} IPasswordAuthenticationServiceCreateSessionRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        IPasswordAuthenticationServiceCreateSessionRequest.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest();
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
                                            message.userName = value;
                                        else
                                            delete message.userName;
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
                                case 3: {
                                        if (wireType !== 2)
                                            break;
                                        message.channelInformation = $root.Arp.System.Um.Services.Grpc.ChannelInformation.decode(reader, reader.size(), $undefined, _depth + 1, message.channelInformation);
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

                        return IPasswordAuthenticationServiceCreateSessionRequest;
                    })();

                    Grpc.IPasswordAuthenticationServiceCreateSessionResponse = (function() {

                        /**
                         * Properties of a IPasswordAuthenticationServiceCreateSessionResponse.
                         * @typedef {Object} Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse.$Properties
                         * @property {Arp.System.Security.Grpc.AuthenticationError|null} [_ReturnValue] IPasswordAuthenticationServiceCreateSessionResponse _ReturnValue
                         * @property {Arp.System.Security.Grpc.SecurityToken.$Properties|null} [_securityToken] IPasswordAuthenticationServiceCreateSessionResponse _securityToken
                         * @property {number|null} [penaltyDelayMillis] IPasswordAuthenticationServiceCreateSessionResponse penaltyDelayMillis
                         * @property {number|null} [initialTimeOutMillis] IPasswordAuthenticationServiceCreateSessionResponse initialTimeOutMillis
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a IPasswordAuthenticationServiceCreateSessionResponse.
                         * @memberof Arp.System.Um.Services.Grpc
                         * @interface IIPasswordAuthenticationServiceCreateSessionResponse
                         * @augments Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse.$Properties
                         * @deprecated Use Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse.$Properties instead.
                         */

                        /**
                         * Shape of a IPasswordAuthenticationServiceCreateSessionResponse.
                         * @typedef {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse.$Properties} Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse.$Shape
                         */

                        /**
                         * Constructs a new IPasswordAuthenticationServiceCreateSessionResponse.
                         * @memberof Arp.System.Um.Services.Grpc
                         * @classdesc Represents a IPasswordAuthenticationServiceCreateSessionResponse.
                         * @constructor
                         * @param {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const IPasswordAuthenticationServiceCreateSessionResponse = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * IPasswordAuthenticationServiceCreateSessionResponse _ReturnValue.
                         * @member {Arp.System.Security.Grpc.AuthenticationError} _ReturnValue
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse
                         * @instance
                         */
                        IPasswordAuthenticationServiceCreateSessionResponse.prototype._ReturnValue = 0;

                        /**
                         * IPasswordAuthenticationServiceCreateSessionResponse _securityToken.
                         * @member {Arp.System.Security.Grpc.SecurityToken.$Properties|null|undefined} _securityToken
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse
                         * @instance
                         */
                        IPasswordAuthenticationServiceCreateSessionResponse.prototype._securityToken = null;

                        /**
                         * IPasswordAuthenticationServiceCreateSessionResponse penaltyDelayMillis.
                         * @member {number} penaltyDelayMillis
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse
                         * @instance
                         */
                        IPasswordAuthenticationServiceCreateSessionResponse.prototype.penaltyDelayMillis = 0;

                        /**
                         * IPasswordAuthenticationServiceCreateSessionResponse initialTimeOutMillis.
                         * @member {number} initialTimeOutMillis
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse
                         * @instance
                         */
                        IPasswordAuthenticationServiceCreateSessionResponse.prototype.initialTimeOutMillis = 0;

                        /**
                         * Creates a new IPasswordAuthenticationServiceCreateSessionResponse instance using the specified properties.
                         * @function create
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse
                         * @static
                         * @param {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse.$Properties=} [properties] Properties to set
                         * @returns {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse} IPasswordAuthenticationServiceCreateSessionResponse instance
                         * @type {{
                         *   (properties: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse.$Shape): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse.$Shape;
                         *   (properties?: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse.$Properties): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse;
                         * }}
                         */
                        IPasswordAuthenticationServiceCreateSessionResponse.create = function(properties) {
                            return new IPasswordAuthenticationServiceCreateSessionResponse(properties);
                        };

                        /**
                         * Encodes the specified IPasswordAuthenticationServiceCreateSessionResponse message. Does not implicitly {@link Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse
                         * @static
                         * @param {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse.$Properties} message IPasswordAuthenticationServiceCreateSessionResponse message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        IPasswordAuthenticationServiceCreateSessionResponse.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message._ReturnValue != null && $Object.hasOwnProperty.call(message, "_ReturnValue") && message._ReturnValue !== 0)
                                writer.uint32(/* id 1, wireType 0 =*/8).int32(message._ReturnValue);
                            if (message._securityToken != null && $Object.hasOwnProperty.call(message, "_securityToken"))
                                $root.Arp.System.Security.Grpc.SecurityToken.encode(message._securityToken, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                            if (message.penaltyDelayMillis != null && $Object.hasOwnProperty.call(message, "penaltyDelayMillis") && message.penaltyDelayMillis !== 0)
                                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.penaltyDelayMillis);
                            if (message.initialTimeOutMillis != null && $Object.hasOwnProperty.call(message, "initialTimeOutMillis") && message.initialTimeOutMillis !== 0)
                                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.initialTimeOutMillis);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a IPasswordAuthenticationServiceCreateSessionResponse message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse.$Shape} IPasswordAuthenticationServiceCreateSessionResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        IPasswordAuthenticationServiceCreateSessionResponse.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse();
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
                                            message._ReturnValue = value;
                                        else
                                            delete message._ReturnValue;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        message._securityToken = $root.Arp.System.Security.Grpc.SecurityToken.decode(reader, reader.size(), $undefined, _depth + 1, message._securityToken);
                                        continue;
                                    }
                                case 3: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.uint32())
                                            message.penaltyDelayMillis = value;
                                        else
                                            delete message.penaltyDelayMillis;
                                        continue;
                                    }
                                case 4: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.uint32())
                                            message.initialTimeOutMillis = value;
                                        else
                                            delete message.initialTimeOutMillis;
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

                        return IPasswordAuthenticationServiceCreateSessionResponse;
                    })();

                    Grpc.IPasswordAuthenticationServiceProlongSessionRequest = (function() {

                        /**
                         * Properties of a IPasswordAuthenticationServiceProlongSessionRequest.
                         * @typedef {Object} Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest.$Properties
                         * @property {Arp.System.Security.Grpc.SecurityToken.$Properties|null} [securityToken] IPasswordAuthenticationServiceProlongSessionRequest securityToken
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a IPasswordAuthenticationServiceProlongSessionRequest.
                         * @memberof Arp.System.Um.Services.Grpc
                         * @interface IIPasswordAuthenticationServiceProlongSessionRequest
                         * @augments Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest.$Properties
                         * @deprecated Use Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest.$Properties instead.
                         */

                        /**
                         * Shape of a IPasswordAuthenticationServiceProlongSessionRequest.
                         * @typedef {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest.$Properties} Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest.$Shape
                         */

                        /**
                         * Constructs a new IPasswordAuthenticationServiceProlongSessionRequest.
                         * @memberof Arp.System.Um.Services.Grpc
                         * @classdesc Represents a IPasswordAuthenticationServiceProlongSessionRequest.
                         * @constructor
                         * @param {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const IPasswordAuthenticationServiceProlongSessionRequest = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * IPasswordAuthenticationServiceProlongSessionRequest securityToken.
                         * @member {Arp.System.Security.Grpc.SecurityToken.$Properties|null|undefined} securityToken
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest
                         * @instance
                         */
                        IPasswordAuthenticationServiceProlongSessionRequest.prototype.securityToken = null;

                        /**
                         * Creates a new IPasswordAuthenticationServiceProlongSessionRequest instance using the specified properties.
                         * @function create
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest
                         * @static
                         * @param {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest.$Properties=} [properties] Properties to set
                         * @returns {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest} IPasswordAuthenticationServiceProlongSessionRequest instance
                         * @type {{
                         *   (properties: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest.$Shape): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest.$Shape;
                         *   (properties?: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest.$Properties): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest;
                         * }}
                         */
                        IPasswordAuthenticationServiceProlongSessionRequest.create = function(properties) {
                            return new IPasswordAuthenticationServiceProlongSessionRequest(properties);
                        };

                        /**
                         * Encodes the specified IPasswordAuthenticationServiceProlongSessionRequest message. Does not implicitly {@link Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest
                         * @static
                         * @param {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest.$Properties} message IPasswordAuthenticationServiceProlongSessionRequest message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        IPasswordAuthenticationServiceProlongSessionRequest.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.securityToken != null && $Object.hasOwnProperty.call(message, "securityToken"))
                                $root.Arp.System.Security.Grpc.SecurityToken.encode(message.securityToken, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a IPasswordAuthenticationServiceProlongSessionRequest message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest.$Shape} IPasswordAuthenticationServiceProlongSessionRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        IPasswordAuthenticationServiceProlongSessionRequest.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest();
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
                                        message.securityToken = $root.Arp.System.Security.Grpc.SecurityToken.decode(reader, reader.size(), $undefined, _depth + 1, message.securityToken);
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

                        return IPasswordAuthenticationServiceProlongSessionRequest;
                    })();

                    Grpc.IPasswordAuthenticationServiceProlongSessionResponse = (function() {

                        /**
                         * Properties of a IPasswordAuthenticationServiceProlongSessionResponse.
                         * @typedef {Object} Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse.$Properties
                         * @property {number|null} [_newTimeOutMillis] IPasswordAuthenticationServiceProlongSessionResponse _newTimeOutMillis
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a IPasswordAuthenticationServiceProlongSessionResponse.
                         * @memberof Arp.System.Um.Services.Grpc
                         * @interface IIPasswordAuthenticationServiceProlongSessionResponse
                         * @augments Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse.$Properties
                         * @deprecated Use Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse.$Properties instead.
                         */

                        /**
                         * Shape of a IPasswordAuthenticationServiceProlongSessionResponse.
                         * @typedef {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse.$Properties} Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse.$Shape
                         */

                        /**
                         * Constructs a new IPasswordAuthenticationServiceProlongSessionResponse.
                         * @memberof Arp.System.Um.Services.Grpc
                         * @classdesc Represents a IPasswordAuthenticationServiceProlongSessionResponse.
                         * @constructor
                         * @param {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const IPasswordAuthenticationServiceProlongSessionResponse = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * IPasswordAuthenticationServiceProlongSessionResponse _newTimeOutMillis.
                         * @member {number} _newTimeOutMillis
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse
                         * @instance
                         */
                        IPasswordAuthenticationServiceProlongSessionResponse.prototype._newTimeOutMillis = 0;

                        /**
                         * Creates a new IPasswordAuthenticationServiceProlongSessionResponse instance using the specified properties.
                         * @function create
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse
                         * @static
                         * @param {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse.$Properties=} [properties] Properties to set
                         * @returns {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse} IPasswordAuthenticationServiceProlongSessionResponse instance
                         * @type {{
                         *   (properties: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse.$Shape): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse.$Shape;
                         *   (properties?: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse.$Properties): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse;
                         * }}
                         */
                        IPasswordAuthenticationServiceProlongSessionResponse.create = function(properties) {
                            return new IPasswordAuthenticationServiceProlongSessionResponse(properties);
                        };

                        /**
                         * Encodes the specified IPasswordAuthenticationServiceProlongSessionResponse message. Does not implicitly {@link Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse
                         * @static
                         * @param {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse.$Properties} message IPasswordAuthenticationServiceProlongSessionResponse message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        IPasswordAuthenticationServiceProlongSessionResponse.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message._newTimeOutMillis != null && $Object.hasOwnProperty.call(message, "_newTimeOutMillis") && message._newTimeOutMillis !== 0)
                                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message._newTimeOutMillis);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a IPasswordAuthenticationServiceProlongSessionResponse message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse.$Shape} IPasswordAuthenticationServiceProlongSessionResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        IPasswordAuthenticationServiceProlongSessionResponse.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse();
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
                                            message._newTimeOutMillis = value;
                                        else
                                            delete message._newTimeOutMillis;
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

                        return IPasswordAuthenticationServiceProlongSessionResponse;
                    })();

                    Grpc.IPasswordAuthenticationServiceCloseSessionRequest = (function() {

                        /**
                         * Properties of a IPasswordAuthenticationServiceCloseSessionRequest.
                         * @typedef {Object} Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest.$Properties
                         * @property {Arp.System.Security.Grpc.SecurityToken.$Properties|null} [securityToken] IPasswordAuthenticationServiceCloseSessionRequest securityToken
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */

                        /**
                         * Properties of a IPasswordAuthenticationServiceCloseSessionRequest.
                         * @memberof Arp.System.Um.Services.Grpc
                         * @interface IIPasswordAuthenticationServiceCloseSessionRequest
                         * @augments Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest.$Properties
                         * @deprecated Use Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest.$Properties instead.
                         */

                        /**
                         * Shape of a IPasswordAuthenticationServiceCloseSessionRequest.
                         * @typedef {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest.$Properties} Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest.$Shape
                         */

                        /**
                         * Constructs a new IPasswordAuthenticationServiceCloseSessionRequest.
                         * @memberof Arp.System.Um.Services.Grpc
                         * @classdesc Represents a IPasswordAuthenticationServiceCloseSessionRequest.
                         * @constructor
                         * @param {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest.$Properties=} [properties] Properties to set
                         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                         */
                        const IPasswordAuthenticationServiceCloseSessionRequest = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        /**
                         * IPasswordAuthenticationServiceCloseSessionRequest securityToken.
                         * @member {Arp.System.Security.Grpc.SecurityToken.$Properties|null|undefined} securityToken
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest
                         * @instance
                         */
                        IPasswordAuthenticationServiceCloseSessionRequest.prototype.securityToken = null;

                        /**
                         * Creates a new IPasswordAuthenticationServiceCloseSessionRequest instance using the specified properties.
                         * @function create
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest
                         * @static
                         * @param {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest.$Properties=} [properties] Properties to set
                         * @returns {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest} IPasswordAuthenticationServiceCloseSessionRequest instance
                         * @type {{
                         *   (properties: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest.$Shape): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest.$Shape;
                         *   (properties?: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest.$Properties): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest;
                         * }}
                         */
                        IPasswordAuthenticationServiceCloseSessionRequest.create = function(properties) {
                            return new IPasswordAuthenticationServiceCloseSessionRequest(properties);
                        };

                        /**
                         * Encodes the specified IPasswordAuthenticationServiceCloseSessionRequest message. Does not implicitly {@link Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest.verify|verify} messages.
                         * @function encode
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest
                         * @static
                         * @param {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest.$Properties} message IPasswordAuthenticationServiceCloseSessionRequest message or plain object to encode
                         * @param {$protobuf.Writer} [writer] Writer to encode to
                         * @returns {$protobuf.Writer} Writer
                         */
                        IPasswordAuthenticationServiceCloseSessionRequest.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.securityToken != null && $Object.hasOwnProperty.call(message, "securityToken"))
                                $root.Arp.System.Security.Grpc.SecurityToken.encode(message.securityToken, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        /**
                         * Decodes a IPasswordAuthenticationServiceCloseSessionRequest message from the specified reader or buffer.
                         * @function decode
                         * @memberof Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest
                         * @static
                         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                         * @param {number} [length] Message length if known beforehand
                         * @returns {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest.$Shape} IPasswordAuthenticationServiceCloseSessionRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        IPasswordAuthenticationServiceCloseSessionRequest.decode = function (reader, length, _end, _depth, _target) {
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
                            message = _target || new $root.Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest();
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
                                        message.securityToken = $root.Arp.System.Security.Grpc.SecurityToken.decode(reader, reader.size(), $undefined, _depth + 1, message.securityToken);
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

                        return IPasswordAuthenticationServiceCloseSessionRequest;
                    })();

                    return Grpc;
                })();

                return Services;
            })();

            return Um;
        })();

        return System;
    })();

    return Arp;
})();

export const gatehouse = $root.gatehouse = (() => {

    /**
     * Namespace gatehouse.
     * @exports gatehouse
     * @namespace
     */
    const gatehouse = {};

    gatehouse.admin = (function() {

        /**
         * Namespace admin.
         * @memberof gatehouse
         * @namespace
         */
        const admin = {};

        admin.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof gatehouse.admin
             * @namespace
             */
            const v1 = {};

            v1.SessionEntry = (function() {

                /**
                 * Properties of a SessionEntry.
                 * @typedef {Object} gatehouse.admin.v1.SessionEntry.$Properties
                 * @property {gatehouse.security.v1.Session.$Properties|null} [session] SessionEntry session
                 * @property {string|null} [channelId] SessionEntry channelId
                 * @property {string|null} [peer] SessionEntry peer
                 * @property {string|null} [source] SessionEntry source
                 * @property {number|null} [runningCalls] SessionEntry runningCalls
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SessionEntry.
                 * @memberof gatehouse.admin.v1
                 * @interface ISessionEntry
                 * @augments gatehouse.admin.v1.SessionEntry.$Properties
                 * @deprecated Use gatehouse.admin.v1.SessionEntry.$Properties instead.
                 */

                /**
                 * Shape of a SessionEntry.
                 * @typedef {gatehouse.admin.v1.SessionEntry.$Properties} gatehouse.admin.v1.SessionEntry.$Shape
                 */

                /**
                 * Constructs a new SessionEntry.
                 * @memberof gatehouse.admin.v1
                 * @classdesc Represents a SessionEntry.
                 * @constructor
                 * @param {gatehouse.admin.v1.SessionEntry.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SessionEntry = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SessionEntry session.
                 * @member {gatehouse.security.v1.Session.$Properties|null|undefined} session
                 * @memberof gatehouse.admin.v1.SessionEntry
                 * @instance
                 */
                SessionEntry.prototype.session = null;

                /**
                 * SessionEntry channelId.
                 * @member {string} channelId
                 * @memberof gatehouse.admin.v1.SessionEntry
                 * @instance
                 */
                SessionEntry.prototype.channelId = "";

                /**
                 * SessionEntry peer.
                 * @member {string} peer
                 * @memberof gatehouse.admin.v1.SessionEntry
                 * @instance
                 */
                SessionEntry.prototype.peer = "";

                /**
                 * SessionEntry source.
                 * @member {string} source
                 * @memberof gatehouse.admin.v1.SessionEntry
                 * @instance
                 */
                SessionEntry.prototype.source = "";

                /**
                 * SessionEntry runningCalls.
                 * @member {number} runningCalls
                 * @memberof gatehouse.admin.v1.SessionEntry
                 * @instance
                 */
                SessionEntry.prototype.runningCalls = 0;

                /**
                 * Creates a new SessionEntry instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.admin.v1.SessionEntry
                 * @static
                 * @param {gatehouse.admin.v1.SessionEntry.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.admin.v1.SessionEntry} SessionEntry instance
                 * @type {{
                 *   (properties: gatehouse.admin.v1.SessionEntry.$Shape): gatehouse.admin.v1.SessionEntry & gatehouse.admin.v1.SessionEntry.$Shape;
                 *   (properties?: gatehouse.admin.v1.SessionEntry.$Properties): gatehouse.admin.v1.SessionEntry;
                 * }}
                 */
                SessionEntry.create = function(properties) {
                    return new SessionEntry(properties);
                };

                /**
                 * Encodes the specified SessionEntry message. Does not implicitly {@link gatehouse.admin.v1.SessionEntry.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.admin.v1.SessionEntry
                 * @static
                 * @param {gatehouse.admin.v1.SessionEntry.$Properties} message SessionEntry message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SessionEntry.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.session != null && $Object.hasOwnProperty.call(message, "session"))
                        $root.gatehouse.security.v1.Session.encode(message.session, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.channelId != null && $Object.hasOwnProperty.call(message, "channelId") && message.channelId !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.channelId);
                    if (message.peer != null && $Object.hasOwnProperty.call(message, "peer") && message.peer !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.peer);
                    if (message.source != null && $Object.hasOwnProperty.call(message, "source") && message.source !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.source);
                    if (message.runningCalls != null && $Object.hasOwnProperty.call(message, "runningCalls") && message.runningCalls !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.runningCalls);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SessionEntry message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.admin.v1.SessionEntry
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.SessionEntry & gatehouse.admin.v1.SessionEntry.$Shape} SessionEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SessionEntry.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.gatehouse.admin.v1.SessionEntry();
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
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.channelId = value;
                                else
                                    delete message.channelId;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.peer = value;
                                else
                                    delete message.peer;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.source = value;
                                else
                                    delete message.source;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.runningCalls = value;
                                else
                                    delete message.runningCalls;
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

                return SessionEntry;
            })();

            v1.ChannelEntry = (function() {

                /**
                 * Properties of a ChannelEntry.
                 * @typedef {Object} gatehouse.admin.v1.ChannelEntry.$Properties
                 * @property {string|null} [channelId] ChannelEntry channelId
                 * @property {string|null} [peer] ChannelEntry peer
                 * @property {string|null} [source] ChannelEntry source
                 * @property {string|null} [listener] ChannelEntry listener
                 * @property {string|null} [security] ChannelEntry security
                 * @property {google.protobuf.Timestamp.$Properties|null} [openedAt] ChannelEntry openedAt
                 * @property {number|null} [sessions] ChannelEntry sessions
                 * @property {number|null} [runningCalls] ChannelEntry runningCalls
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ChannelEntry.
                 * @memberof gatehouse.admin.v1
                 * @interface IChannelEntry
                 * @augments gatehouse.admin.v1.ChannelEntry.$Properties
                 * @deprecated Use gatehouse.admin.v1.ChannelEntry.$Properties instead.
                 */

                /**
                 * Shape of a ChannelEntry.
                 * @typedef {gatehouse.admin.v1.ChannelEntry.$Properties} gatehouse.admin.v1.ChannelEntry.$Shape
                 */

                /**
                 * Constructs a new ChannelEntry.
                 * @memberof gatehouse.admin.v1
                 * @classdesc Represents a ChannelEntry.
                 * @constructor
                 * @param {gatehouse.admin.v1.ChannelEntry.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ChannelEntry = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ChannelEntry channelId.
                 * @member {string} channelId
                 * @memberof gatehouse.admin.v1.ChannelEntry
                 * @instance
                 */
                ChannelEntry.prototype.channelId = "";

                /**
                 * ChannelEntry peer.
                 * @member {string} peer
                 * @memberof gatehouse.admin.v1.ChannelEntry
                 * @instance
                 */
                ChannelEntry.prototype.peer = "";

                /**
                 * ChannelEntry source.
                 * @member {string} source
                 * @memberof gatehouse.admin.v1.ChannelEntry
                 * @instance
                 */
                ChannelEntry.prototype.source = "";

                /**
                 * ChannelEntry listener.
                 * @member {string} listener
                 * @memberof gatehouse.admin.v1.ChannelEntry
                 * @instance
                 */
                ChannelEntry.prototype.listener = "";

                /**
                 * ChannelEntry security.
                 * @member {string} security
                 * @memberof gatehouse.admin.v1.ChannelEntry
                 * @instance
                 */
                ChannelEntry.prototype.security = "";

                /**
                 * ChannelEntry openedAt.
                 * @member {google.protobuf.Timestamp.$Properties|null|undefined} openedAt
                 * @memberof gatehouse.admin.v1.ChannelEntry
                 * @instance
                 */
                ChannelEntry.prototype.openedAt = null;

                /**
                 * ChannelEntry sessions.
                 * @member {number} sessions
                 * @memberof gatehouse.admin.v1.ChannelEntry
                 * @instance
                 */
                ChannelEntry.prototype.sessions = 0;

                /**
                 * ChannelEntry runningCalls.
                 * @member {number} runningCalls
                 * @memberof gatehouse.admin.v1.ChannelEntry
                 * @instance
                 */
                ChannelEntry.prototype.runningCalls = 0;

                /**
                 * Creates a new ChannelEntry instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.admin.v1.ChannelEntry
                 * @static
                 * @param {gatehouse.admin.v1.ChannelEntry.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.admin.v1.ChannelEntry} ChannelEntry instance
                 * @type {{
                 *   (properties: gatehouse.admin.v1.ChannelEntry.$Shape): gatehouse.admin.v1.ChannelEntry & gatehouse.admin.v1.ChannelEntry.$Shape;
                 *   (properties?: gatehouse.admin.v1.ChannelEntry.$Properties): gatehouse.admin.v1.ChannelEntry;
                 * }}
                 */
                ChannelEntry.create = function(properties) {
                    return new ChannelEntry(properties);
                };

                /**
                 * Encodes the specified ChannelEntry message. Does not implicitly {@link gatehouse.admin.v1.ChannelEntry.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.admin.v1.ChannelEntry
                 * @static
                 * @param {gatehouse.admin.v1.ChannelEntry.$Properties} message ChannelEntry message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ChannelEntry.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.channelId != null && $Object.hasOwnProperty.call(message, "channelId") && message.channelId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.channelId);
                    if (message.peer != null && $Object.hasOwnProperty.call(message, "peer") && message.peer !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.peer);
                    if (message.source != null && $Object.hasOwnProperty.call(message, "source") && message.source !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.source);
                    if (message.listener != null && $Object.hasOwnProperty.call(message, "listener") && message.listener !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.listener);
                    if (message.security != null && $Object.hasOwnProperty.call(message, "security") && message.security !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.security);
                    if (message.openedAt != null && $Object.hasOwnProperty.call(message, "openedAt"))
                        $root.google.protobuf.Timestamp.encode(message.openedAt, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.sessions != null && $Object.hasOwnProperty.call(message, "sessions") && message.sessions !== 0)
                        writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.sessions);
                    if (message.runningCalls != null && $Object.hasOwnProperty.call(message, "runningCalls") && message.runningCalls !== 0)
                        writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.runningCalls);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ChannelEntry message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.admin.v1.ChannelEntry
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.ChannelEntry & gatehouse.admin.v1.ChannelEntry.$Shape} ChannelEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ChannelEntry.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.gatehouse.admin.v1.ChannelEntry();
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
                                    message.channelId = value;
                                else
                                    delete message.channelId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.peer = value;
                                else
                                    delete message.peer;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.source = value;
                                else
                                    delete message.source;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.listener = value;
                                else
                                    delete message.listener;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.security = value;
                                else
                                    delete message.security;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.openedAt = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.openedAt);
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.sessions = value;
                                else
                                    delete message.sessions;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.runningCalls = value;
                                else
                                    delete message.runningCalls;
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

                return ChannelEntry;
            })();

            v1.PenaltyEntry = (function() {

                /**
                 * Properties of a PenaltyEntry.
                 * @typedef {Object} gatehouse.admin.v1.PenaltyEntry.$Properties
                 * @property {string|null} [user] PenaltyEntry user
                 * @property {string|null} [source] PenaltyEntry source
                 * @property {number|null} [failures] PenaltyEntry failures
                 * @property {google.protobuf.Duration.$Properties|null} [remaining] PenaltyEntry remaining
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a PenaltyEntry.
                 * @memberof gatehouse.admin.v1
                 * @interface IPenaltyEntry
                 * @augments gatehouse.admin.v1.PenaltyEntry.$Properties
                 * @deprecated Use gatehouse.admin.v1.PenaltyEntry.$Properties instead.
                 */

                /**
                 * Shape of a PenaltyEntry.
                 * @typedef {gatehouse.admin.v1.PenaltyEntry.$Properties} gatehouse.admin.v1.PenaltyEntry.$Shape
                 */

                /**
                 * Constructs a new PenaltyEntry.
                 * @memberof gatehouse.admin.v1
                 * @classdesc Represents a PenaltyEntry.
                 * @constructor
                 * @param {gatehouse.admin.v1.PenaltyEntry.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const PenaltyEntry = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * PenaltyEntry user.
                 * @member {string} user
                 * @memberof gatehouse.admin.v1.PenaltyEntry
                 * @instance
                 */
                PenaltyEntry.prototype.user = "";

                /**
                 * PenaltyEntry source.
                 * @member {string} source
                 * @memberof gatehouse.admin.v1.PenaltyEntry
                 * @instance
                 */
                PenaltyEntry.prototype.source = "";

                /**
                 * PenaltyEntry failures.
                 * @member {number} failures
                 * @memberof gatehouse.admin.v1.PenaltyEntry
                 * @instance
                 */
                PenaltyEntry.prototype.failures = 0;

                /**
                 * PenaltyEntry remaining.
                 * @member {google.protobuf.Duration.$Properties|null|undefined} remaining
                 * @memberof gatehouse.admin.v1.PenaltyEntry
                 * @instance
                 */
                PenaltyEntry.prototype.remaining = null;

                /**
                 * Creates a new PenaltyEntry instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.admin.v1.PenaltyEntry
                 * @static
                 * @param {gatehouse.admin.v1.PenaltyEntry.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.admin.v1.PenaltyEntry} PenaltyEntry instance
                 * @type {{
                 *   (properties: gatehouse.admin.v1.PenaltyEntry.$Shape): gatehouse.admin.v1.PenaltyEntry & gatehouse.admin.v1.PenaltyEntry.$Shape;
                 *   (properties?: gatehouse.admin.v1.PenaltyEntry.$Properties): gatehouse.admin.v1.PenaltyEntry;
                 * }}
                 */
                PenaltyEntry.create = function(properties) {
                    return new PenaltyEntry(properties);
                };

                /**
                 * Encodes the specified PenaltyEntry message. Does not implicitly {@link gatehouse.admin.v1.PenaltyEntry.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.admin.v1.PenaltyEntry
                 * @static
                 * @param {gatehouse.admin.v1.PenaltyEntry.$Properties} message PenaltyEntry message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                PenaltyEntry.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.user != null && $Object.hasOwnProperty.call(message, "user") && message.user !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.user);
                    if (message.source != null && $Object.hasOwnProperty.call(message, "source") && message.source !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.source);
                    if (message.failures != null && $Object.hasOwnProperty.call(message, "failures") && message.failures !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.failures);
                    if (message.remaining != null && $Object.hasOwnProperty.call(message, "remaining"))
                        $root.google.protobuf.Duration.encode(message.remaining, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a PenaltyEntry message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.admin.v1.PenaltyEntry
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.PenaltyEntry & gatehouse.admin.v1.PenaltyEntry.$Shape} PenaltyEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                PenaltyEntry.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.gatehouse.admin.v1.PenaltyEntry();
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
                                    message.user = value;
                                else
                                    delete message.user;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.source = value;
                                else
                                    delete message.source;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.failures = value;
                                else
                                    delete message.failures;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.remaining = $root.google.protobuf.Duration.decode(reader, reader.size(), $undefined, _depth + 1, message.remaining);
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

                return PenaltyEntry;
            })();

            v1.AdministrationServiceListSessionsRequest = (function() {

                /**
                 * Properties of an AdministrationServiceListSessionsRequest.
                 * @typedef {Object} gatehouse.admin.v1.AdministrationServiceListSessionsRequest.$Properties
                 * @property {number|null} [pageSize] AdministrationServiceListSessionsRequest pageSize
                 * @property {string|null} [pageToken] AdministrationServiceListSessionsRequest pageToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AdministrationServiceListSessionsRequest.
                 * @memberof gatehouse.admin.v1
                 * @interface IAdministrationServiceListSessionsRequest
                 * @augments gatehouse.admin.v1.AdministrationServiceListSessionsRequest.$Properties
                 * @deprecated Use gatehouse.admin.v1.AdministrationServiceListSessionsRequest.$Properties instead.
                 */

                /**
                 * Shape of an AdministrationServiceListSessionsRequest.
                 * @typedef {gatehouse.admin.v1.AdministrationServiceListSessionsRequest.$Properties} gatehouse.admin.v1.AdministrationServiceListSessionsRequest.$Shape
                 */

                /**
                 * Constructs a new AdministrationServiceListSessionsRequest.
                 * @memberof gatehouse.admin.v1
                 * @classdesc Represents an AdministrationServiceListSessionsRequest.
                 * @constructor
                 * @param {gatehouse.admin.v1.AdministrationServiceListSessionsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AdministrationServiceListSessionsRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * AdministrationServiceListSessionsRequest pageSize.
                 * @member {number} pageSize
                 * @memberof gatehouse.admin.v1.AdministrationServiceListSessionsRequest
                 * @instance
                 */
                AdministrationServiceListSessionsRequest.prototype.pageSize = 0;

                /**
                 * AdministrationServiceListSessionsRequest pageToken.
                 * @member {string} pageToken
                 * @memberof gatehouse.admin.v1.AdministrationServiceListSessionsRequest
                 * @instance
                 */
                AdministrationServiceListSessionsRequest.prototype.pageToken = "";

                /**
                 * Creates a new AdministrationServiceListSessionsRequest instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.admin.v1.AdministrationServiceListSessionsRequest
                 * @static
                 * @param {gatehouse.admin.v1.AdministrationServiceListSessionsRequest.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.admin.v1.AdministrationServiceListSessionsRequest} AdministrationServiceListSessionsRequest instance
                 * @type {{
                 *   (properties: gatehouse.admin.v1.AdministrationServiceListSessionsRequest.$Shape): gatehouse.admin.v1.AdministrationServiceListSessionsRequest & gatehouse.admin.v1.AdministrationServiceListSessionsRequest.$Shape;
                 *   (properties?: gatehouse.admin.v1.AdministrationServiceListSessionsRequest.$Properties): gatehouse.admin.v1.AdministrationServiceListSessionsRequest;
                 * }}
                 */
                AdministrationServiceListSessionsRequest.create = function(properties) {
                    return new AdministrationServiceListSessionsRequest(properties);
                };

                /**
                 * Encodes the specified AdministrationServiceListSessionsRequest message. Does not implicitly {@link gatehouse.admin.v1.AdministrationServiceListSessionsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.admin.v1.AdministrationServiceListSessionsRequest
                 * @static
                 * @param {gatehouse.admin.v1.AdministrationServiceListSessionsRequest.$Properties} message AdministrationServiceListSessionsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AdministrationServiceListSessionsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.pageSize != null && $Object.hasOwnProperty.call(message, "pageSize") && message.pageSize !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.pageSize);
                    if (message.pageToken != null && $Object.hasOwnProperty.call(message, "pageToken") && message.pageToken !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.pageToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AdministrationServiceListSessionsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.admin.v1.AdministrationServiceListSessionsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.AdministrationServiceListSessionsRequest & gatehouse.admin.v1.AdministrationServiceListSessionsRequest.$Shape} AdministrationServiceListSessionsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AdministrationServiceListSessionsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.gatehouse.admin.v1.AdministrationServiceListSessionsRequest();
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
                                    message.pageSize = value;
                                else
                                    delete message.pageSize;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.pageToken = value;
                                else
                                    delete message.pageToken;
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

                return AdministrationServiceListSessionsRequest;
            })();

            v1.AdministrationServiceListSessionsResponse = (function() {

                /**
                 * Properties of an AdministrationServiceListSessionsResponse.
                 * @typedef {Object} gatehouse.admin.v1.AdministrationServiceListSessionsResponse.$Properties
                 * @property {Array.<gatehouse.admin.v1.SessionEntry.$Properties>|null} [sessions] AdministrationServiceListSessionsResponse sessions
                 * @property {string|null} [nextPageToken] AdministrationServiceListSessionsResponse nextPageToken
                 * @property {number|null} [totalSize] AdministrationServiceListSessionsResponse totalSize
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AdministrationServiceListSessionsResponse.
                 * @memberof gatehouse.admin.v1
                 * @interface IAdministrationServiceListSessionsResponse
                 * @augments gatehouse.admin.v1.AdministrationServiceListSessionsResponse.$Properties
                 * @deprecated Use gatehouse.admin.v1.AdministrationServiceListSessionsResponse.$Properties instead.
                 */

                /**
                 * Shape of an AdministrationServiceListSessionsResponse.
                 * @typedef {gatehouse.admin.v1.AdministrationServiceListSessionsResponse.$Properties} gatehouse.admin.v1.AdministrationServiceListSessionsResponse.$Shape
                 */

                /**
                 * Constructs a new AdministrationServiceListSessionsResponse.
                 * @memberof gatehouse.admin.v1
                 * @classdesc Represents an AdministrationServiceListSessionsResponse.
                 * @constructor
                 * @param {gatehouse.admin.v1.AdministrationServiceListSessionsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AdministrationServiceListSessionsResponse = function (properties) {
                    this.sessions = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * AdministrationServiceListSessionsResponse sessions.
                 * @member {Array.<gatehouse.admin.v1.SessionEntry.$Properties>} sessions
                 * @memberof gatehouse.admin.v1.AdministrationServiceListSessionsResponse
                 * @instance
                 */
                AdministrationServiceListSessionsResponse.prototype.sessions = $util.emptyArray;

                /**
                 * AdministrationServiceListSessionsResponse nextPageToken.
                 * @member {string} nextPageToken
                 * @memberof gatehouse.admin.v1.AdministrationServiceListSessionsResponse
                 * @instance
                 */
                AdministrationServiceListSessionsResponse.prototype.nextPageToken = "";

                /**
                 * AdministrationServiceListSessionsResponse totalSize.
                 * @member {number} totalSize
                 * @memberof gatehouse.admin.v1.AdministrationServiceListSessionsResponse
                 * @instance
                 */
                AdministrationServiceListSessionsResponse.prototype.totalSize = 0;

                /**
                 * Creates a new AdministrationServiceListSessionsResponse instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.admin.v1.AdministrationServiceListSessionsResponse
                 * @static
                 * @param {gatehouse.admin.v1.AdministrationServiceListSessionsResponse.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.admin.v1.AdministrationServiceListSessionsResponse} AdministrationServiceListSessionsResponse instance
                 * @type {{
                 *   (properties: gatehouse.admin.v1.AdministrationServiceListSessionsResponse.$Shape): gatehouse.admin.v1.AdministrationServiceListSessionsResponse & gatehouse.admin.v1.AdministrationServiceListSessionsResponse.$Shape;
                 *   (properties?: gatehouse.admin.v1.AdministrationServiceListSessionsResponse.$Properties): gatehouse.admin.v1.AdministrationServiceListSessionsResponse;
                 * }}
                 */
                AdministrationServiceListSessionsResponse.create = function(properties) {
                    return new AdministrationServiceListSessionsResponse(properties);
                };

                /**
                 * Encodes the specified AdministrationServiceListSessionsResponse message. Does not implicitly {@link gatehouse.admin.v1.AdministrationServiceListSessionsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.admin.v1.AdministrationServiceListSessionsResponse
                 * @static
                 * @param {gatehouse.admin.v1.AdministrationServiceListSessionsResponse.$Properties} message AdministrationServiceListSessionsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AdministrationServiceListSessionsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.sessions != null && message.sessions.length)
                        for (let i = 0; i < message.sessions.length; ++i)
                            $root.gatehouse.admin.v1.SessionEntry.encode(message.sessions[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.nextPageToken != null && $Object.hasOwnProperty.call(message, "nextPageToken") && message.nextPageToken !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.nextPageToken);
                    if (message.totalSize != null && $Object.hasOwnProperty.call(message, "totalSize") && message.totalSize !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.totalSize);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AdministrationServiceListSessionsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.admin.v1.AdministrationServiceListSessionsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.AdministrationServiceListSessionsResponse & gatehouse.admin.v1.AdministrationServiceListSessionsResponse.$Shape} AdministrationServiceListSessionsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AdministrationServiceListSessionsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.gatehouse.admin.v1.AdministrationServiceListSessionsResponse();
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
                                if (!(message.sessions && message.sessions.length))
                                    message.sessions = [];
                                message.sessions.push($root.gatehouse.admin.v1.SessionEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.nextPageToken = value;
                                else
                                    delete message.nextPageToken;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.totalSize = value;
                                else
                                    delete message.totalSize;
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

                return AdministrationServiceListSessionsResponse;
            })();

            v1.AdministrationServiceCloseSessionRequest = (function() {

                /**
                 * Properties of an AdministrationServiceCloseSessionRequest.
                 * @typedef {Object} gatehouse.admin.v1.AdministrationServiceCloseSessionRequest.$Properties
                 * @property {string|null} [sessionId] AdministrationServiceCloseSessionRequest sessionId
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AdministrationServiceCloseSessionRequest.
                 * @memberof gatehouse.admin.v1
                 * @interface IAdministrationServiceCloseSessionRequest
                 * @augments gatehouse.admin.v1.AdministrationServiceCloseSessionRequest.$Properties
                 * @deprecated Use gatehouse.admin.v1.AdministrationServiceCloseSessionRequest.$Properties instead.
                 */

                /**
                 * Shape of an AdministrationServiceCloseSessionRequest.
                 * @typedef {gatehouse.admin.v1.AdministrationServiceCloseSessionRequest.$Properties} gatehouse.admin.v1.AdministrationServiceCloseSessionRequest.$Shape
                 */

                /**
                 * Constructs a new AdministrationServiceCloseSessionRequest.
                 * @memberof gatehouse.admin.v1
                 * @classdesc Represents an AdministrationServiceCloseSessionRequest.
                 * @constructor
                 * @param {gatehouse.admin.v1.AdministrationServiceCloseSessionRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AdministrationServiceCloseSessionRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * AdministrationServiceCloseSessionRequest sessionId.
                 * @member {string} sessionId
                 * @memberof gatehouse.admin.v1.AdministrationServiceCloseSessionRequest
                 * @instance
                 */
                AdministrationServiceCloseSessionRequest.prototype.sessionId = "";

                /**
                 * Creates a new AdministrationServiceCloseSessionRequest instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.admin.v1.AdministrationServiceCloseSessionRequest
                 * @static
                 * @param {gatehouse.admin.v1.AdministrationServiceCloseSessionRequest.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.admin.v1.AdministrationServiceCloseSessionRequest} AdministrationServiceCloseSessionRequest instance
                 * @type {{
                 *   (properties: gatehouse.admin.v1.AdministrationServiceCloseSessionRequest.$Shape): gatehouse.admin.v1.AdministrationServiceCloseSessionRequest & gatehouse.admin.v1.AdministrationServiceCloseSessionRequest.$Shape;
                 *   (properties?: gatehouse.admin.v1.AdministrationServiceCloseSessionRequest.$Properties): gatehouse.admin.v1.AdministrationServiceCloseSessionRequest;
                 * }}
                 */
                AdministrationServiceCloseSessionRequest.create = function(properties) {
                    return new AdministrationServiceCloseSessionRequest(properties);
                };

                /**
                 * Encodes the specified AdministrationServiceCloseSessionRequest message. Does not implicitly {@link gatehouse.admin.v1.AdministrationServiceCloseSessionRequest.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.admin.v1.AdministrationServiceCloseSessionRequest
                 * @static
                 * @param {gatehouse.admin.v1.AdministrationServiceCloseSessionRequest.$Properties} message AdministrationServiceCloseSessionRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AdministrationServiceCloseSessionRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.sessionId != null && $Object.hasOwnProperty.call(message, "sessionId") && message.sessionId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.sessionId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AdministrationServiceCloseSessionRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.admin.v1.AdministrationServiceCloseSessionRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.AdministrationServiceCloseSessionRequest & gatehouse.admin.v1.AdministrationServiceCloseSessionRequest.$Shape} AdministrationServiceCloseSessionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AdministrationServiceCloseSessionRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.gatehouse.admin.v1.AdministrationServiceCloseSessionRequest();
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

                return AdministrationServiceCloseSessionRequest;
            })();

            v1.AdministrationServiceCloseSessionResponse = (function() {

                /**
                 * Properties of an AdministrationServiceCloseSessionResponse.
                 * @typedef {Object} gatehouse.admin.v1.AdministrationServiceCloseSessionResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AdministrationServiceCloseSessionResponse.
                 * @memberof gatehouse.admin.v1
                 * @interface IAdministrationServiceCloseSessionResponse
                 * @augments gatehouse.admin.v1.AdministrationServiceCloseSessionResponse.$Properties
                 * @deprecated Use gatehouse.admin.v1.AdministrationServiceCloseSessionResponse.$Properties instead.
                 */

                /**
                 * Shape of an AdministrationServiceCloseSessionResponse.
                 * @typedef {gatehouse.admin.v1.AdministrationServiceCloseSessionResponse.$Properties} gatehouse.admin.v1.AdministrationServiceCloseSessionResponse.$Shape
                 */

                /**
                 * Constructs a new AdministrationServiceCloseSessionResponse.
                 * @memberof gatehouse.admin.v1
                 * @classdesc Represents an AdministrationServiceCloseSessionResponse.
                 * @constructor
                 * @param {gatehouse.admin.v1.AdministrationServiceCloseSessionResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AdministrationServiceCloseSessionResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new AdministrationServiceCloseSessionResponse instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.admin.v1.AdministrationServiceCloseSessionResponse
                 * @static
                 * @param {gatehouse.admin.v1.AdministrationServiceCloseSessionResponse.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.admin.v1.AdministrationServiceCloseSessionResponse} AdministrationServiceCloseSessionResponse instance
                 * @type {{
                 *   (properties: gatehouse.admin.v1.AdministrationServiceCloseSessionResponse.$Shape): gatehouse.admin.v1.AdministrationServiceCloseSessionResponse & gatehouse.admin.v1.AdministrationServiceCloseSessionResponse.$Shape;
                 *   (properties?: gatehouse.admin.v1.AdministrationServiceCloseSessionResponse.$Properties): gatehouse.admin.v1.AdministrationServiceCloseSessionResponse;
                 * }}
                 */
                AdministrationServiceCloseSessionResponse.create = function(properties) {
                    return new AdministrationServiceCloseSessionResponse(properties);
                };

                /**
                 * Encodes the specified AdministrationServiceCloseSessionResponse message. Does not implicitly {@link gatehouse.admin.v1.AdministrationServiceCloseSessionResponse.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.admin.v1.AdministrationServiceCloseSessionResponse
                 * @static
                 * @param {gatehouse.admin.v1.AdministrationServiceCloseSessionResponse.$Properties} message AdministrationServiceCloseSessionResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AdministrationServiceCloseSessionResponse.encode = function (message, writer, _depth) {
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
                 * Decodes an AdministrationServiceCloseSessionResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.admin.v1.AdministrationServiceCloseSessionResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.AdministrationServiceCloseSessionResponse & gatehouse.admin.v1.AdministrationServiceCloseSessionResponse.$Shape} AdministrationServiceCloseSessionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AdministrationServiceCloseSessionResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.gatehouse.admin.v1.AdministrationServiceCloseSessionResponse();
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

                return AdministrationServiceCloseSessionResponse;
            })();

            v1.AdministrationServiceListChannelsRequest = (function() {

                /**
                 * Properties of an AdministrationServiceListChannelsRequest.
                 * @typedef {Object} gatehouse.admin.v1.AdministrationServiceListChannelsRequest.$Properties
                 * @property {number|null} [pageSize] AdministrationServiceListChannelsRequest pageSize
                 * @property {string|null} [pageToken] AdministrationServiceListChannelsRequest pageToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AdministrationServiceListChannelsRequest.
                 * @memberof gatehouse.admin.v1
                 * @interface IAdministrationServiceListChannelsRequest
                 * @augments gatehouse.admin.v1.AdministrationServiceListChannelsRequest.$Properties
                 * @deprecated Use gatehouse.admin.v1.AdministrationServiceListChannelsRequest.$Properties instead.
                 */

                /**
                 * Shape of an AdministrationServiceListChannelsRequest.
                 * @typedef {gatehouse.admin.v1.AdministrationServiceListChannelsRequest.$Properties} gatehouse.admin.v1.AdministrationServiceListChannelsRequest.$Shape
                 */

                /**
                 * Constructs a new AdministrationServiceListChannelsRequest.
                 * @memberof gatehouse.admin.v1
                 * @classdesc Represents an AdministrationServiceListChannelsRequest.
                 * @constructor
                 * @param {gatehouse.admin.v1.AdministrationServiceListChannelsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AdministrationServiceListChannelsRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * AdministrationServiceListChannelsRequest pageSize.
                 * @member {number} pageSize
                 * @memberof gatehouse.admin.v1.AdministrationServiceListChannelsRequest
                 * @instance
                 */
                AdministrationServiceListChannelsRequest.prototype.pageSize = 0;

                /**
                 * AdministrationServiceListChannelsRequest pageToken.
                 * @member {string} pageToken
                 * @memberof gatehouse.admin.v1.AdministrationServiceListChannelsRequest
                 * @instance
                 */
                AdministrationServiceListChannelsRequest.prototype.pageToken = "";

                /**
                 * Creates a new AdministrationServiceListChannelsRequest instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.admin.v1.AdministrationServiceListChannelsRequest
                 * @static
                 * @param {gatehouse.admin.v1.AdministrationServiceListChannelsRequest.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.admin.v1.AdministrationServiceListChannelsRequest} AdministrationServiceListChannelsRequest instance
                 * @type {{
                 *   (properties: gatehouse.admin.v1.AdministrationServiceListChannelsRequest.$Shape): gatehouse.admin.v1.AdministrationServiceListChannelsRequest & gatehouse.admin.v1.AdministrationServiceListChannelsRequest.$Shape;
                 *   (properties?: gatehouse.admin.v1.AdministrationServiceListChannelsRequest.$Properties): gatehouse.admin.v1.AdministrationServiceListChannelsRequest;
                 * }}
                 */
                AdministrationServiceListChannelsRequest.create = function(properties) {
                    return new AdministrationServiceListChannelsRequest(properties);
                };

                /**
                 * Encodes the specified AdministrationServiceListChannelsRequest message. Does not implicitly {@link gatehouse.admin.v1.AdministrationServiceListChannelsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.admin.v1.AdministrationServiceListChannelsRequest
                 * @static
                 * @param {gatehouse.admin.v1.AdministrationServiceListChannelsRequest.$Properties} message AdministrationServiceListChannelsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AdministrationServiceListChannelsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.pageSize != null && $Object.hasOwnProperty.call(message, "pageSize") && message.pageSize !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.pageSize);
                    if (message.pageToken != null && $Object.hasOwnProperty.call(message, "pageToken") && message.pageToken !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.pageToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AdministrationServiceListChannelsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.admin.v1.AdministrationServiceListChannelsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.AdministrationServiceListChannelsRequest & gatehouse.admin.v1.AdministrationServiceListChannelsRequest.$Shape} AdministrationServiceListChannelsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AdministrationServiceListChannelsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.gatehouse.admin.v1.AdministrationServiceListChannelsRequest();
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
                                    message.pageSize = value;
                                else
                                    delete message.pageSize;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.pageToken = value;
                                else
                                    delete message.pageToken;
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

                return AdministrationServiceListChannelsRequest;
            })();

            v1.AdministrationServiceListChannelsResponse = (function() {

                /**
                 * Properties of an AdministrationServiceListChannelsResponse.
                 * @typedef {Object} gatehouse.admin.v1.AdministrationServiceListChannelsResponse.$Properties
                 * @property {Array.<gatehouse.admin.v1.ChannelEntry.$Properties>|null} [channels] AdministrationServiceListChannelsResponse channels
                 * @property {string|null} [nextPageToken] AdministrationServiceListChannelsResponse nextPageToken
                 * @property {number|null} [totalSize] AdministrationServiceListChannelsResponse totalSize
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AdministrationServiceListChannelsResponse.
                 * @memberof gatehouse.admin.v1
                 * @interface IAdministrationServiceListChannelsResponse
                 * @augments gatehouse.admin.v1.AdministrationServiceListChannelsResponse.$Properties
                 * @deprecated Use gatehouse.admin.v1.AdministrationServiceListChannelsResponse.$Properties instead.
                 */

                /**
                 * Shape of an AdministrationServiceListChannelsResponse.
                 * @typedef {gatehouse.admin.v1.AdministrationServiceListChannelsResponse.$Properties} gatehouse.admin.v1.AdministrationServiceListChannelsResponse.$Shape
                 */

                /**
                 * Constructs a new AdministrationServiceListChannelsResponse.
                 * @memberof gatehouse.admin.v1
                 * @classdesc Represents an AdministrationServiceListChannelsResponse.
                 * @constructor
                 * @param {gatehouse.admin.v1.AdministrationServiceListChannelsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AdministrationServiceListChannelsResponse = function (properties) {
                    this.channels = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * AdministrationServiceListChannelsResponse channels.
                 * @member {Array.<gatehouse.admin.v1.ChannelEntry.$Properties>} channels
                 * @memberof gatehouse.admin.v1.AdministrationServiceListChannelsResponse
                 * @instance
                 */
                AdministrationServiceListChannelsResponse.prototype.channels = $util.emptyArray;

                /**
                 * AdministrationServiceListChannelsResponse nextPageToken.
                 * @member {string} nextPageToken
                 * @memberof gatehouse.admin.v1.AdministrationServiceListChannelsResponse
                 * @instance
                 */
                AdministrationServiceListChannelsResponse.prototype.nextPageToken = "";

                /**
                 * AdministrationServiceListChannelsResponse totalSize.
                 * @member {number} totalSize
                 * @memberof gatehouse.admin.v1.AdministrationServiceListChannelsResponse
                 * @instance
                 */
                AdministrationServiceListChannelsResponse.prototype.totalSize = 0;

                /**
                 * Creates a new AdministrationServiceListChannelsResponse instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.admin.v1.AdministrationServiceListChannelsResponse
                 * @static
                 * @param {gatehouse.admin.v1.AdministrationServiceListChannelsResponse.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.admin.v1.AdministrationServiceListChannelsResponse} AdministrationServiceListChannelsResponse instance
                 * @type {{
                 *   (properties: gatehouse.admin.v1.AdministrationServiceListChannelsResponse.$Shape): gatehouse.admin.v1.AdministrationServiceListChannelsResponse & gatehouse.admin.v1.AdministrationServiceListChannelsResponse.$Shape;
                 *   (properties?: gatehouse.admin.v1.AdministrationServiceListChannelsResponse.$Properties): gatehouse.admin.v1.AdministrationServiceListChannelsResponse;
                 * }}
                 */
                AdministrationServiceListChannelsResponse.create = function(properties) {
                    return new AdministrationServiceListChannelsResponse(properties);
                };

                /**
                 * Encodes the specified AdministrationServiceListChannelsResponse message. Does not implicitly {@link gatehouse.admin.v1.AdministrationServiceListChannelsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.admin.v1.AdministrationServiceListChannelsResponse
                 * @static
                 * @param {gatehouse.admin.v1.AdministrationServiceListChannelsResponse.$Properties} message AdministrationServiceListChannelsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AdministrationServiceListChannelsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.channels != null && message.channels.length)
                        for (let i = 0; i < message.channels.length; ++i)
                            $root.gatehouse.admin.v1.ChannelEntry.encode(message.channels[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.nextPageToken != null && $Object.hasOwnProperty.call(message, "nextPageToken") && message.nextPageToken !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.nextPageToken);
                    if (message.totalSize != null && $Object.hasOwnProperty.call(message, "totalSize") && message.totalSize !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.totalSize);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AdministrationServiceListChannelsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.admin.v1.AdministrationServiceListChannelsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.AdministrationServiceListChannelsResponse & gatehouse.admin.v1.AdministrationServiceListChannelsResponse.$Shape} AdministrationServiceListChannelsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AdministrationServiceListChannelsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.gatehouse.admin.v1.AdministrationServiceListChannelsResponse();
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
                                if (!(message.channels && message.channels.length))
                                    message.channels = [];
                                message.channels.push($root.gatehouse.admin.v1.ChannelEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.nextPageToken = value;
                                else
                                    delete message.nextPageToken;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.totalSize = value;
                                else
                                    delete message.totalSize;
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

                return AdministrationServiceListChannelsResponse;
            })();

            v1.AdministrationServiceCloseChannelRequest = (function() {

                /**
                 * Properties of an AdministrationServiceCloseChannelRequest.
                 * @typedef {Object} gatehouse.admin.v1.AdministrationServiceCloseChannelRequest.$Properties
                 * @property {string|null} [channelId] AdministrationServiceCloseChannelRequest channelId
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AdministrationServiceCloseChannelRequest.
                 * @memberof gatehouse.admin.v1
                 * @interface IAdministrationServiceCloseChannelRequest
                 * @augments gatehouse.admin.v1.AdministrationServiceCloseChannelRequest.$Properties
                 * @deprecated Use gatehouse.admin.v1.AdministrationServiceCloseChannelRequest.$Properties instead.
                 */

                /**
                 * Shape of an AdministrationServiceCloseChannelRequest.
                 * @typedef {gatehouse.admin.v1.AdministrationServiceCloseChannelRequest.$Properties} gatehouse.admin.v1.AdministrationServiceCloseChannelRequest.$Shape
                 */

                /**
                 * Constructs a new AdministrationServiceCloseChannelRequest.
                 * @memberof gatehouse.admin.v1
                 * @classdesc Represents an AdministrationServiceCloseChannelRequest.
                 * @constructor
                 * @param {gatehouse.admin.v1.AdministrationServiceCloseChannelRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AdministrationServiceCloseChannelRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * AdministrationServiceCloseChannelRequest channelId.
                 * @member {string} channelId
                 * @memberof gatehouse.admin.v1.AdministrationServiceCloseChannelRequest
                 * @instance
                 */
                AdministrationServiceCloseChannelRequest.prototype.channelId = "";

                /**
                 * Creates a new AdministrationServiceCloseChannelRequest instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.admin.v1.AdministrationServiceCloseChannelRequest
                 * @static
                 * @param {gatehouse.admin.v1.AdministrationServiceCloseChannelRequest.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.admin.v1.AdministrationServiceCloseChannelRequest} AdministrationServiceCloseChannelRequest instance
                 * @type {{
                 *   (properties: gatehouse.admin.v1.AdministrationServiceCloseChannelRequest.$Shape): gatehouse.admin.v1.AdministrationServiceCloseChannelRequest & gatehouse.admin.v1.AdministrationServiceCloseChannelRequest.$Shape;
                 *   (properties?: gatehouse.admin.v1.AdministrationServiceCloseChannelRequest.$Properties): gatehouse.admin.v1.AdministrationServiceCloseChannelRequest;
                 * }}
                 */
                AdministrationServiceCloseChannelRequest.create = function(properties) {
                    return new AdministrationServiceCloseChannelRequest(properties);
                };

                /**
                 * Encodes the specified AdministrationServiceCloseChannelRequest message. Does not implicitly {@link gatehouse.admin.v1.AdministrationServiceCloseChannelRequest.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.admin.v1.AdministrationServiceCloseChannelRequest
                 * @static
                 * @param {gatehouse.admin.v1.AdministrationServiceCloseChannelRequest.$Properties} message AdministrationServiceCloseChannelRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AdministrationServiceCloseChannelRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.channelId != null && $Object.hasOwnProperty.call(message, "channelId") && message.channelId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.channelId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AdministrationServiceCloseChannelRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.admin.v1.AdministrationServiceCloseChannelRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.AdministrationServiceCloseChannelRequest & gatehouse.admin.v1.AdministrationServiceCloseChannelRequest.$Shape} AdministrationServiceCloseChannelRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AdministrationServiceCloseChannelRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.gatehouse.admin.v1.AdministrationServiceCloseChannelRequest();
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
                                    message.channelId = value;
                                else
                                    delete message.channelId;
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

                return AdministrationServiceCloseChannelRequest;
            })();

            v1.AdministrationServiceCloseChannelResponse = (function() {

                /**
                 * Properties of an AdministrationServiceCloseChannelResponse.
                 * @typedef {Object} gatehouse.admin.v1.AdministrationServiceCloseChannelResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AdministrationServiceCloseChannelResponse.
                 * @memberof gatehouse.admin.v1
                 * @interface IAdministrationServiceCloseChannelResponse
                 * @augments gatehouse.admin.v1.AdministrationServiceCloseChannelResponse.$Properties
                 * @deprecated Use gatehouse.admin.v1.AdministrationServiceCloseChannelResponse.$Properties instead.
                 */

                /**
                 * Shape of an AdministrationServiceCloseChannelResponse.
                 * @typedef {gatehouse.admin.v1.AdministrationServiceCloseChannelResponse.$Properties} gatehouse.admin.v1.AdministrationServiceCloseChannelResponse.$Shape
                 */

                /**
                 * Constructs a new AdministrationServiceCloseChannelResponse.
                 * @memberof gatehouse.admin.v1
                 * @classdesc Represents an AdministrationServiceCloseChannelResponse.
                 * @constructor
                 * @param {gatehouse.admin.v1.AdministrationServiceCloseChannelResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AdministrationServiceCloseChannelResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new AdministrationServiceCloseChannelResponse instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.admin.v1.AdministrationServiceCloseChannelResponse
                 * @static
                 * @param {gatehouse.admin.v1.AdministrationServiceCloseChannelResponse.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.admin.v1.AdministrationServiceCloseChannelResponse} AdministrationServiceCloseChannelResponse instance
                 * @type {{
                 *   (properties: gatehouse.admin.v1.AdministrationServiceCloseChannelResponse.$Shape): gatehouse.admin.v1.AdministrationServiceCloseChannelResponse & gatehouse.admin.v1.AdministrationServiceCloseChannelResponse.$Shape;
                 *   (properties?: gatehouse.admin.v1.AdministrationServiceCloseChannelResponse.$Properties): gatehouse.admin.v1.AdministrationServiceCloseChannelResponse;
                 * }}
                 */
                AdministrationServiceCloseChannelResponse.create = function(properties) {
                    return new AdministrationServiceCloseChannelResponse(properties);
                };

                /**
                 * Encodes the specified AdministrationServiceCloseChannelResponse message. Does not implicitly {@link gatehouse.admin.v1.AdministrationServiceCloseChannelResponse.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.admin.v1.AdministrationServiceCloseChannelResponse
                 * @static
                 * @param {gatehouse.admin.v1.AdministrationServiceCloseChannelResponse.$Properties} message AdministrationServiceCloseChannelResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AdministrationServiceCloseChannelResponse.encode = function (message, writer, _depth) {
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
                 * Decodes an AdministrationServiceCloseChannelResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.admin.v1.AdministrationServiceCloseChannelResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.AdministrationServiceCloseChannelResponse & gatehouse.admin.v1.AdministrationServiceCloseChannelResponse.$Shape} AdministrationServiceCloseChannelResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AdministrationServiceCloseChannelResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.gatehouse.admin.v1.AdministrationServiceCloseChannelResponse();
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

                return AdministrationServiceCloseChannelResponse;
            })();

            v1.AdministrationServiceListPenaltiesRequest = (function() {

                /**
                 * Properties of an AdministrationServiceListPenaltiesRequest.
                 * @typedef {Object} gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest.$Properties
                 * @property {number|null} [pageSize] AdministrationServiceListPenaltiesRequest pageSize
                 * @property {string|null} [pageToken] AdministrationServiceListPenaltiesRequest pageToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AdministrationServiceListPenaltiesRequest.
                 * @memberof gatehouse.admin.v1
                 * @interface IAdministrationServiceListPenaltiesRequest
                 * @augments gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest.$Properties
                 * @deprecated Use gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest.$Properties instead.
                 */

                /**
                 * Shape of an AdministrationServiceListPenaltiesRequest.
                 * @typedef {gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest.$Properties} gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest.$Shape
                 */

                /**
                 * Constructs a new AdministrationServiceListPenaltiesRequest.
                 * @memberof gatehouse.admin.v1
                 * @classdesc Represents an AdministrationServiceListPenaltiesRequest.
                 * @constructor
                 * @param {gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AdministrationServiceListPenaltiesRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * AdministrationServiceListPenaltiesRequest pageSize.
                 * @member {number} pageSize
                 * @memberof gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest
                 * @instance
                 */
                AdministrationServiceListPenaltiesRequest.prototype.pageSize = 0;

                /**
                 * AdministrationServiceListPenaltiesRequest pageToken.
                 * @member {string} pageToken
                 * @memberof gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest
                 * @instance
                 */
                AdministrationServiceListPenaltiesRequest.prototype.pageToken = "";

                /**
                 * Creates a new AdministrationServiceListPenaltiesRequest instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest
                 * @static
                 * @param {gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest} AdministrationServiceListPenaltiesRequest instance
                 * @type {{
                 *   (properties: gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest.$Shape): gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest & gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest.$Shape;
                 *   (properties?: gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest.$Properties): gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest;
                 * }}
                 */
                AdministrationServiceListPenaltiesRequest.create = function(properties) {
                    return new AdministrationServiceListPenaltiesRequest(properties);
                };

                /**
                 * Encodes the specified AdministrationServiceListPenaltiesRequest message. Does not implicitly {@link gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest
                 * @static
                 * @param {gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest.$Properties} message AdministrationServiceListPenaltiesRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AdministrationServiceListPenaltiesRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.pageSize != null && $Object.hasOwnProperty.call(message, "pageSize") && message.pageSize !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.pageSize);
                    if (message.pageToken != null && $Object.hasOwnProperty.call(message, "pageToken") && message.pageToken !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.pageToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AdministrationServiceListPenaltiesRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest & gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest.$Shape} AdministrationServiceListPenaltiesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AdministrationServiceListPenaltiesRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest();
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
                                    message.pageSize = value;
                                else
                                    delete message.pageSize;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.pageToken = value;
                                else
                                    delete message.pageToken;
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

                return AdministrationServiceListPenaltiesRequest;
            })();

            v1.AdministrationServiceListPenaltiesResponse = (function() {

                /**
                 * Properties of an AdministrationServiceListPenaltiesResponse.
                 * @typedef {Object} gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse.$Properties
                 * @property {Array.<gatehouse.admin.v1.PenaltyEntry.$Properties>|null} [penalties] AdministrationServiceListPenaltiesResponse penalties
                 * @property {string|null} [nextPageToken] AdministrationServiceListPenaltiesResponse nextPageToken
                 * @property {number|null} [totalSize] AdministrationServiceListPenaltiesResponse totalSize
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AdministrationServiceListPenaltiesResponse.
                 * @memberof gatehouse.admin.v1
                 * @interface IAdministrationServiceListPenaltiesResponse
                 * @augments gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse.$Properties
                 * @deprecated Use gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse.$Properties instead.
                 */

                /**
                 * Shape of an AdministrationServiceListPenaltiesResponse.
                 * @typedef {gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse.$Properties} gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse.$Shape
                 */

                /**
                 * Constructs a new AdministrationServiceListPenaltiesResponse.
                 * @memberof gatehouse.admin.v1
                 * @classdesc Represents an AdministrationServiceListPenaltiesResponse.
                 * @constructor
                 * @param {gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AdministrationServiceListPenaltiesResponse = function (properties) {
                    this.penalties = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * AdministrationServiceListPenaltiesResponse penalties.
                 * @member {Array.<gatehouse.admin.v1.PenaltyEntry.$Properties>} penalties
                 * @memberof gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse
                 * @instance
                 */
                AdministrationServiceListPenaltiesResponse.prototype.penalties = $util.emptyArray;

                /**
                 * AdministrationServiceListPenaltiesResponse nextPageToken.
                 * @member {string} nextPageToken
                 * @memberof gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse
                 * @instance
                 */
                AdministrationServiceListPenaltiesResponse.prototype.nextPageToken = "";

                /**
                 * AdministrationServiceListPenaltiesResponse totalSize.
                 * @member {number} totalSize
                 * @memberof gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse
                 * @instance
                 */
                AdministrationServiceListPenaltiesResponse.prototype.totalSize = 0;

                /**
                 * Creates a new AdministrationServiceListPenaltiesResponse instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse
                 * @static
                 * @param {gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse} AdministrationServiceListPenaltiesResponse instance
                 * @type {{
                 *   (properties: gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse.$Shape): gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse & gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse.$Shape;
                 *   (properties?: gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse.$Properties): gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse;
                 * }}
                 */
                AdministrationServiceListPenaltiesResponse.create = function(properties) {
                    return new AdministrationServiceListPenaltiesResponse(properties);
                };

                /**
                 * Encodes the specified AdministrationServiceListPenaltiesResponse message. Does not implicitly {@link gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse
                 * @static
                 * @param {gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse.$Properties} message AdministrationServiceListPenaltiesResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AdministrationServiceListPenaltiesResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.penalties != null && message.penalties.length)
                        for (let i = 0; i < message.penalties.length; ++i)
                            $root.gatehouse.admin.v1.PenaltyEntry.encode(message.penalties[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.nextPageToken != null && $Object.hasOwnProperty.call(message, "nextPageToken") && message.nextPageToken !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.nextPageToken);
                    if (message.totalSize != null && $Object.hasOwnProperty.call(message, "totalSize") && message.totalSize !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.totalSize);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AdministrationServiceListPenaltiesResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse & gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse.$Shape} AdministrationServiceListPenaltiesResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AdministrationServiceListPenaltiesResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse();
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
                                if (!(message.penalties && message.penalties.length))
                                    message.penalties = [];
                                message.penalties.push($root.gatehouse.admin.v1.PenaltyEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.nextPageToken = value;
                                else
                                    delete message.nextPageToken;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.totalSize = value;
                                else
                                    delete message.totalSize;
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

                return AdministrationServiceListPenaltiesResponse;
            })();

            v1.AdministrationServiceForgivePenaltyRequest = (function() {

                /**
                 * Properties of an AdministrationServiceForgivePenaltyRequest.
                 * @typedef {Object} gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest.$Properties
                 * @property {string|null} [user] AdministrationServiceForgivePenaltyRequest user
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AdministrationServiceForgivePenaltyRequest.
                 * @memberof gatehouse.admin.v1
                 * @interface IAdministrationServiceForgivePenaltyRequest
                 * @augments gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest.$Properties
                 * @deprecated Use gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest.$Properties instead.
                 */

                /**
                 * Shape of an AdministrationServiceForgivePenaltyRequest.
                 * @typedef {gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest.$Properties} gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest.$Shape
                 */

                /**
                 * Constructs a new AdministrationServiceForgivePenaltyRequest.
                 * @memberof gatehouse.admin.v1
                 * @classdesc Represents an AdministrationServiceForgivePenaltyRequest.
                 * @constructor
                 * @param {gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AdministrationServiceForgivePenaltyRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * AdministrationServiceForgivePenaltyRequest user.
                 * @member {string} user
                 * @memberof gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest
                 * @instance
                 */
                AdministrationServiceForgivePenaltyRequest.prototype.user = "";

                /**
                 * Creates a new AdministrationServiceForgivePenaltyRequest instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest
                 * @static
                 * @param {gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest} AdministrationServiceForgivePenaltyRequest instance
                 * @type {{
                 *   (properties: gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest.$Shape): gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest & gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest.$Shape;
                 *   (properties?: gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest.$Properties): gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest;
                 * }}
                 */
                AdministrationServiceForgivePenaltyRequest.create = function(properties) {
                    return new AdministrationServiceForgivePenaltyRequest(properties);
                };

                /**
                 * Encodes the specified AdministrationServiceForgivePenaltyRequest message. Does not implicitly {@link gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest
                 * @static
                 * @param {gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest.$Properties} message AdministrationServiceForgivePenaltyRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AdministrationServiceForgivePenaltyRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.user != null && $Object.hasOwnProperty.call(message, "user") && message.user !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.user);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AdministrationServiceForgivePenaltyRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest & gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest.$Shape} AdministrationServiceForgivePenaltyRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AdministrationServiceForgivePenaltyRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest();
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
                                    message.user = value;
                                else
                                    delete message.user;
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

                return AdministrationServiceForgivePenaltyRequest;
            })();

            v1.AdministrationServiceForgivePenaltyResponse = (function() {

                /**
                 * Properties of an AdministrationServiceForgivePenaltyResponse.
                 * @typedef {Object} gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse.$Properties
                 * @property {number|null} [sources] AdministrationServiceForgivePenaltyResponse sources
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AdministrationServiceForgivePenaltyResponse.
                 * @memberof gatehouse.admin.v1
                 * @interface IAdministrationServiceForgivePenaltyResponse
                 * @augments gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse.$Properties
                 * @deprecated Use gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse.$Properties instead.
                 */

                /**
                 * Shape of an AdministrationServiceForgivePenaltyResponse.
                 * @typedef {gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse.$Properties} gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse.$Shape
                 */

                /**
                 * Constructs a new AdministrationServiceForgivePenaltyResponse.
                 * @memberof gatehouse.admin.v1
                 * @classdesc Represents an AdministrationServiceForgivePenaltyResponse.
                 * @constructor
                 * @param {gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AdministrationServiceForgivePenaltyResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * AdministrationServiceForgivePenaltyResponse sources.
                 * @member {number} sources
                 * @memberof gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse
                 * @instance
                 */
                AdministrationServiceForgivePenaltyResponse.prototype.sources = 0;

                /**
                 * Creates a new AdministrationServiceForgivePenaltyResponse instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse
                 * @static
                 * @param {gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse} AdministrationServiceForgivePenaltyResponse instance
                 * @type {{
                 *   (properties: gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse.$Shape): gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse & gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse.$Shape;
                 *   (properties?: gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse.$Properties): gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse;
                 * }}
                 */
                AdministrationServiceForgivePenaltyResponse.create = function(properties) {
                    return new AdministrationServiceForgivePenaltyResponse(properties);
                };

                /**
                 * Encodes the specified AdministrationServiceForgivePenaltyResponse message. Does not implicitly {@link gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse
                 * @static
                 * @param {gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse.$Properties} message AdministrationServiceForgivePenaltyResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AdministrationServiceForgivePenaltyResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.sources != null && $Object.hasOwnProperty.call(message, "sources") && message.sources !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.sources);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AdministrationServiceForgivePenaltyResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse & gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse.$Shape} AdministrationServiceForgivePenaltyResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AdministrationServiceForgivePenaltyResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse();
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
                                    message.sources = value;
                                else
                                    delete message.sources;
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

                return AdministrationServiceForgivePenaltyResponse;
            })();

            return v1;
        })();

        return admin;
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

    gatehouse.simulator = (function() {

        /**
         * Namespace simulator.
         * @memberof gatehouse
         * @namespace
         */
        const simulator = {};

        simulator.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof gatehouse.simulator
             * @namespace
             */
            const v1 = {};

            v1.VariableStreamServiceSubscribeRequest = (function() {

                /**
                 * Properties of a VariableStreamServiceSubscribeRequest.
                 * @typedef {Object} gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest.$Properties
                 * @property {Array.<string>|null} [portNames] VariableStreamServiceSubscribeRequest portNames
                 * @property {google.protobuf.Duration.$Properties|null} [interval] VariableStreamServiceSubscribeRequest interval
                 * @property {number|null} [count] VariableStreamServiceSubscribeRequest count
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a VariableStreamServiceSubscribeRequest.
                 * @memberof gatehouse.simulator.v1
                 * @interface IVariableStreamServiceSubscribeRequest
                 * @augments gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest.$Properties
                 * @deprecated Use gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest.$Properties instead.
                 */

                /**
                 * Shape of a VariableStreamServiceSubscribeRequest.
                 * @typedef {gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest.$Properties} gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest.$Shape
                 */

                /**
                 * Constructs a new VariableStreamServiceSubscribeRequest.
                 * @memberof gatehouse.simulator.v1
                 * @classdesc Represents a VariableStreamServiceSubscribeRequest.
                 * @constructor
                 * @param {gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const VariableStreamServiceSubscribeRequest = function (properties) {
                    this.portNames = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * VariableStreamServiceSubscribeRequest portNames.
                 * @member {Array.<string>} portNames
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest
                 * @instance
                 */
                VariableStreamServiceSubscribeRequest.prototype.portNames = $util.emptyArray;

                /**
                 * VariableStreamServiceSubscribeRequest interval.
                 * @member {google.protobuf.Duration.$Properties|null|undefined} interval
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest
                 * @instance
                 */
                VariableStreamServiceSubscribeRequest.prototype.interval = null;

                /**
                 * VariableStreamServiceSubscribeRequest count.
                 * @member {number} count
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest
                 * @instance
                 */
                VariableStreamServiceSubscribeRequest.prototype.count = 0;

                /**
                 * Creates a new VariableStreamServiceSubscribeRequest instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest
                 * @static
                 * @param {gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest} VariableStreamServiceSubscribeRequest instance
                 * @type {{
                 *   (properties: gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest.$Shape): gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest & gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest.$Shape;
                 *   (properties?: gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest.$Properties): gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest;
                 * }}
                 */
                VariableStreamServiceSubscribeRequest.create = function(properties) {
                    return new VariableStreamServiceSubscribeRequest(properties);
                };

                /**
                 * Encodes the specified VariableStreamServiceSubscribeRequest message. Does not implicitly {@link gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest
                 * @static
                 * @param {gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest.$Properties} message VariableStreamServiceSubscribeRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                VariableStreamServiceSubscribeRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.portNames != null && message.portNames.length)
                        for (let i = 0; i < message.portNames.length; ++i)
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.portNames[i]);
                    if (message.interval != null && $Object.hasOwnProperty.call(message, "interval"))
                        $root.google.protobuf.Duration.encode(message.interval, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.count != null && $Object.hasOwnProperty.call(message, "count") && message.count !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.count);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a VariableStreamServiceSubscribeRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest & gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest.$Shape} VariableStreamServiceSubscribeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                VariableStreamServiceSubscribeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest();
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
                                if (!(message.portNames && message.portNames.length))
                                    message.portNames = [];
                                message.portNames.push(reader.stringVerify());
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.interval = $root.google.protobuf.Duration.decode(reader, reader.size(), $undefined, _depth + 1, message.interval);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.count = value;
                                else
                                    delete message.count;
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

                return VariableStreamServiceSubscribeRequest;
            })();

            v1.VariableStreamServiceSubscribeResponse = (function() {

                /**
                 * Properties of a VariableStreamServiceSubscribeResponse.
                 * @typedef {Object} gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse.$Properties
                 * @property {google.protobuf.Timestamp.$Properties|null} [time] VariableStreamServiceSubscribeResponse time
                 * @property {Array.<Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties>|null} [items] VariableStreamServiceSubscribeResponse items
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a VariableStreamServiceSubscribeResponse.
                 * @memberof gatehouse.simulator.v1
                 * @interface IVariableStreamServiceSubscribeResponse
                 * @augments gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse.$Properties
                 * @deprecated Use gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse.$Properties instead.
                 */

                /**
                 * Shape of a VariableStreamServiceSubscribeResponse.
                 * @typedef {{
                 *   time?: google.protobuf.Timestamp.$Shape|null;
                 *   items?: Array.<Arp.Plc.Gds.Services.Grpc.ReadItem.$Shape>|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse.$Shape
                 */

                /**
                 * Constructs a new VariableStreamServiceSubscribeResponse.
                 * @memberof gatehouse.simulator.v1
                 * @classdesc Represents a VariableStreamServiceSubscribeResponse.
                 * @constructor
                 * @param {gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const VariableStreamServiceSubscribeResponse = function (properties) {
                    this.items = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * VariableStreamServiceSubscribeResponse time.
                 * @member {google.protobuf.Timestamp.$Properties|null|undefined} time
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse
                 * @instance
                 */
                VariableStreamServiceSubscribeResponse.prototype.time = null;

                /**
                 * VariableStreamServiceSubscribeResponse items.
                 * @member {Array.<Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties>} items
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse
                 * @instance
                 */
                VariableStreamServiceSubscribeResponse.prototype.items = $util.emptyArray;

                /**
                 * Creates a new VariableStreamServiceSubscribeResponse instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse
                 * @static
                 * @param {gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse} VariableStreamServiceSubscribeResponse instance
                 * @type {{
                 *   (properties: gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse.$Shape): gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse & gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse.$Shape;
                 *   (properties?: gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse.$Properties): gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse;
                 * }}
                 */
                VariableStreamServiceSubscribeResponse.create = function(properties) {
                    return new VariableStreamServiceSubscribeResponse(properties);
                };

                /**
                 * Encodes the specified VariableStreamServiceSubscribeResponse message. Does not implicitly {@link gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse
                 * @static
                 * @param {gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse.$Properties} message VariableStreamServiceSubscribeResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                VariableStreamServiceSubscribeResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.time != null && $Object.hasOwnProperty.call(message, "time"))
                        $root.google.protobuf.Timestamp.encode(message.time, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.items != null && message.items.length)
                        for (let i = 0; i < message.items.length; ++i)
                            $root.Arp.Plc.Gds.Services.Grpc.ReadItem.encode(message.items[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a VariableStreamServiceSubscribeResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse & gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse.$Shape} VariableStreamServiceSubscribeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                VariableStreamServiceSubscribeResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse();
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
                                message.time = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.time);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.items && message.items.length))
                                    message.items = [];
                                message.items.push($root.Arp.Plc.Gds.Services.Grpc.ReadItem.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return VariableStreamServiceSubscribeResponse;
            })();

            v1.VariableStreamServiceRecordRequest = (function() {

                /**
                 * Properties of a VariableStreamServiceRecordRequest.
                 * @typedef {Object} gatehouse.simulator.v1.VariableStreamServiceRecordRequest.$Properties
                 * @property {Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties|null} [item] VariableStreamServiceRecordRequest item
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a VariableStreamServiceRecordRequest.
                 * @memberof gatehouse.simulator.v1
                 * @interface IVariableStreamServiceRecordRequest
                 * @augments gatehouse.simulator.v1.VariableStreamServiceRecordRequest.$Properties
                 * @deprecated Use gatehouse.simulator.v1.VariableStreamServiceRecordRequest.$Properties instead.
                 */

                /**
                 * Shape of a VariableStreamServiceRecordRequest.
                 * @typedef {{
                 *   item?: Arp.Plc.Gds.Services.Grpc.WriteItem.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} gatehouse.simulator.v1.VariableStreamServiceRecordRequest.$Shape
                 */

                /**
                 * Constructs a new VariableStreamServiceRecordRequest.
                 * @memberof gatehouse.simulator.v1
                 * @classdesc Represents a VariableStreamServiceRecordRequest.
                 * @constructor
                 * @param {gatehouse.simulator.v1.VariableStreamServiceRecordRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const VariableStreamServiceRecordRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * VariableStreamServiceRecordRequest item.
                 * @member {Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties|null|undefined} item
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceRecordRequest
                 * @instance
                 */
                VariableStreamServiceRecordRequest.prototype.item = null;

                /**
                 * Creates a new VariableStreamServiceRecordRequest instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceRecordRequest
                 * @static
                 * @param {gatehouse.simulator.v1.VariableStreamServiceRecordRequest.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.simulator.v1.VariableStreamServiceRecordRequest} VariableStreamServiceRecordRequest instance
                 * @type {{
                 *   (properties: gatehouse.simulator.v1.VariableStreamServiceRecordRequest.$Shape): gatehouse.simulator.v1.VariableStreamServiceRecordRequest & gatehouse.simulator.v1.VariableStreamServiceRecordRequest.$Shape;
                 *   (properties?: gatehouse.simulator.v1.VariableStreamServiceRecordRequest.$Properties): gatehouse.simulator.v1.VariableStreamServiceRecordRequest;
                 * }}
                 */
                VariableStreamServiceRecordRequest.create = function(properties) {
                    return new VariableStreamServiceRecordRequest(properties);
                };

                /**
                 * Encodes the specified VariableStreamServiceRecordRequest message. Does not implicitly {@link gatehouse.simulator.v1.VariableStreamServiceRecordRequest.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceRecordRequest
                 * @static
                 * @param {gatehouse.simulator.v1.VariableStreamServiceRecordRequest.$Properties} message VariableStreamServiceRecordRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                VariableStreamServiceRecordRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.item != null && $Object.hasOwnProperty.call(message, "item"))
                        $root.Arp.Plc.Gds.Services.Grpc.WriteItem.encode(message.item, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a VariableStreamServiceRecordRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceRecordRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.simulator.v1.VariableStreamServiceRecordRequest & gatehouse.simulator.v1.VariableStreamServiceRecordRequest.$Shape} VariableStreamServiceRecordRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                VariableStreamServiceRecordRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.gatehouse.simulator.v1.VariableStreamServiceRecordRequest();
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
                                message.item = $root.Arp.Plc.Gds.Services.Grpc.WriteItem.decode(reader, reader.size(), $undefined, _depth + 1, message.item);
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

                return VariableStreamServiceRecordRequest;
            })();

            v1.VariableStreamServiceRecordResponse = (function() {

                /**
                 * Properties of a VariableStreamServiceRecordResponse.
                 * @typedef {Object} gatehouse.simulator.v1.VariableStreamServiceRecordResponse.$Properties
                 * @property {number|null} [written] VariableStreamServiceRecordResponse written
                 * @property {Array.<Arp.Plc.Gds.Services.Grpc.DataAccessError>|null} [errors] VariableStreamServiceRecordResponse errors
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a VariableStreamServiceRecordResponse.
                 * @memberof gatehouse.simulator.v1
                 * @interface IVariableStreamServiceRecordResponse
                 * @augments gatehouse.simulator.v1.VariableStreamServiceRecordResponse.$Properties
                 * @deprecated Use gatehouse.simulator.v1.VariableStreamServiceRecordResponse.$Properties instead.
                 */

                /**
                 * Shape of a VariableStreamServiceRecordResponse.
                 * @typedef {gatehouse.simulator.v1.VariableStreamServiceRecordResponse.$Properties} gatehouse.simulator.v1.VariableStreamServiceRecordResponse.$Shape
                 */

                /**
                 * Constructs a new VariableStreamServiceRecordResponse.
                 * @memberof gatehouse.simulator.v1
                 * @classdesc Represents a VariableStreamServiceRecordResponse.
                 * @constructor
                 * @param {gatehouse.simulator.v1.VariableStreamServiceRecordResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const VariableStreamServiceRecordResponse = function (properties) {
                    this.errors = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * VariableStreamServiceRecordResponse written.
                 * @member {number} written
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceRecordResponse
                 * @instance
                 */
                VariableStreamServiceRecordResponse.prototype.written = 0;

                /**
                 * VariableStreamServiceRecordResponse errors.
                 * @member {Array.<Arp.Plc.Gds.Services.Grpc.DataAccessError>} errors
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceRecordResponse
                 * @instance
                 */
                VariableStreamServiceRecordResponse.prototype.errors = $util.emptyArray;

                /**
                 * Creates a new VariableStreamServiceRecordResponse instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceRecordResponse
                 * @static
                 * @param {gatehouse.simulator.v1.VariableStreamServiceRecordResponse.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.simulator.v1.VariableStreamServiceRecordResponse} VariableStreamServiceRecordResponse instance
                 * @type {{
                 *   (properties: gatehouse.simulator.v1.VariableStreamServiceRecordResponse.$Shape): gatehouse.simulator.v1.VariableStreamServiceRecordResponse & gatehouse.simulator.v1.VariableStreamServiceRecordResponse.$Shape;
                 *   (properties?: gatehouse.simulator.v1.VariableStreamServiceRecordResponse.$Properties): gatehouse.simulator.v1.VariableStreamServiceRecordResponse;
                 * }}
                 */
                VariableStreamServiceRecordResponse.create = function(properties) {
                    return new VariableStreamServiceRecordResponse(properties);
                };

                /**
                 * Encodes the specified VariableStreamServiceRecordResponse message. Does not implicitly {@link gatehouse.simulator.v1.VariableStreamServiceRecordResponse.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceRecordResponse
                 * @static
                 * @param {gatehouse.simulator.v1.VariableStreamServiceRecordResponse.$Properties} message VariableStreamServiceRecordResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                VariableStreamServiceRecordResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.written != null && $Object.hasOwnProperty.call(message, "written") && message.written !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.written);
                    if (message.errors != null && message.errors.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).int32s(message.errors);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a VariableStreamServiceRecordResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceRecordResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.simulator.v1.VariableStreamServiceRecordResponse & gatehouse.simulator.v1.VariableStreamServiceRecordResponse.$Shape} VariableStreamServiceRecordResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                VariableStreamServiceRecordResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.gatehouse.simulator.v1.VariableStreamServiceRecordResponse();
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
                                    message.written = value;
                                else
                                    delete message.written;
                                continue;
                            }
                        case 2: {
                                if (wireType === 2) {
                                    if (!(message.errors && message.errors.length))
                                        message.errors = [];
                                    reader.int32s(message.errors);
                                    continue;
                                }
                                if (wireType !== 0)
                                    break;
                                if (!(message.errors && message.errors.length))
                                    message.errors = [];
                                message.errors.push(reader.int32());
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

                return VariableStreamServiceRecordResponse;
            })();

            v1.VariableStreamServiceExchangeRequest = (function() {

                /**
                 * Properties of a VariableStreamServiceExchangeRequest.
                 * @typedef {Object} gatehouse.simulator.v1.VariableStreamServiceExchangeRequest.$Properties
                 * @property {string|null} [portName] VariableStreamServiceExchangeRequest portName
                 * @property {Arp.Type.Grpc.ObjectType.$Properties|null} [value] VariableStreamServiceExchangeRequest value
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a VariableStreamServiceExchangeRequest.
                 * @memberof gatehouse.simulator.v1
                 * @interface IVariableStreamServiceExchangeRequest
                 * @augments gatehouse.simulator.v1.VariableStreamServiceExchangeRequest.$Properties
                 * @deprecated Use gatehouse.simulator.v1.VariableStreamServiceExchangeRequest.$Properties instead.
                 */

                /**
                 * Shape of a VariableStreamServiceExchangeRequest.
                 * @typedef {{
                 *   portName?: string|null;
                 *   value?: Arp.Type.Grpc.ObjectType.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} gatehouse.simulator.v1.VariableStreamServiceExchangeRequest.$Shape
                 */

                /**
                 * Constructs a new VariableStreamServiceExchangeRequest.
                 * @memberof gatehouse.simulator.v1
                 * @classdesc Represents a VariableStreamServiceExchangeRequest.
                 * @constructor
                 * @param {gatehouse.simulator.v1.VariableStreamServiceExchangeRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const VariableStreamServiceExchangeRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * VariableStreamServiceExchangeRequest portName.
                 * @member {string} portName
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceExchangeRequest
                 * @instance
                 */
                VariableStreamServiceExchangeRequest.prototype.portName = "";

                /**
                 * VariableStreamServiceExchangeRequest value.
                 * @member {Arp.Type.Grpc.ObjectType.$Properties|null|undefined} value
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceExchangeRequest
                 * @instance
                 */
                VariableStreamServiceExchangeRequest.prototype.value = null;

                /**
                 * Creates a new VariableStreamServiceExchangeRequest instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceExchangeRequest
                 * @static
                 * @param {gatehouse.simulator.v1.VariableStreamServiceExchangeRequest.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.simulator.v1.VariableStreamServiceExchangeRequest} VariableStreamServiceExchangeRequest instance
                 * @type {{
                 *   (properties: gatehouse.simulator.v1.VariableStreamServiceExchangeRequest.$Shape): gatehouse.simulator.v1.VariableStreamServiceExchangeRequest & gatehouse.simulator.v1.VariableStreamServiceExchangeRequest.$Shape;
                 *   (properties?: gatehouse.simulator.v1.VariableStreamServiceExchangeRequest.$Properties): gatehouse.simulator.v1.VariableStreamServiceExchangeRequest;
                 * }}
                 */
                VariableStreamServiceExchangeRequest.create = function(properties) {
                    return new VariableStreamServiceExchangeRequest(properties);
                };

                /**
                 * Encodes the specified VariableStreamServiceExchangeRequest message. Does not implicitly {@link gatehouse.simulator.v1.VariableStreamServiceExchangeRequest.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceExchangeRequest
                 * @static
                 * @param {gatehouse.simulator.v1.VariableStreamServiceExchangeRequest.$Properties} message VariableStreamServiceExchangeRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                VariableStreamServiceExchangeRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.portName != null && $Object.hasOwnProperty.call(message, "portName") && message.portName !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.portName);
                    if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                        $root.Arp.Type.Grpc.ObjectType.encode(message.value, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a VariableStreamServiceExchangeRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceExchangeRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.simulator.v1.VariableStreamServiceExchangeRequest & gatehouse.simulator.v1.VariableStreamServiceExchangeRequest.$Shape} VariableStreamServiceExchangeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                VariableStreamServiceExchangeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.gatehouse.simulator.v1.VariableStreamServiceExchangeRequest();
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
                                    message.portName = value;
                                else
                                    delete message.portName;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.value = $root.Arp.Type.Grpc.ObjectType.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
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

                return VariableStreamServiceExchangeRequest;
            })();

            v1.VariableStreamServiceExchangeResponse = (function() {

                /**
                 * Properties of a VariableStreamServiceExchangeResponse.
                 * @typedef {Object} gatehouse.simulator.v1.VariableStreamServiceExchangeResponse.$Properties
                 * @property {Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties|null} [item] VariableStreamServiceExchangeResponse item
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a VariableStreamServiceExchangeResponse.
                 * @memberof gatehouse.simulator.v1
                 * @interface IVariableStreamServiceExchangeResponse
                 * @augments gatehouse.simulator.v1.VariableStreamServiceExchangeResponse.$Properties
                 * @deprecated Use gatehouse.simulator.v1.VariableStreamServiceExchangeResponse.$Properties instead.
                 */

                /**
                 * Shape of a VariableStreamServiceExchangeResponse.
                 * @typedef {{
                 *   item?: Arp.Plc.Gds.Services.Grpc.ReadItem.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} gatehouse.simulator.v1.VariableStreamServiceExchangeResponse.$Shape
                 */

                /**
                 * Constructs a new VariableStreamServiceExchangeResponse.
                 * @memberof gatehouse.simulator.v1
                 * @classdesc Represents a VariableStreamServiceExchangeResponse.
                 * @constructor
                 * @param {gatehouse.simulator.v1.VariableStreamServiceExchangeResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const VariableStreamServiceExchangeResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * VariableStreamServiceExchangeResponse item.
                 * @member {Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties|null|undefined} item
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceExchangeResponse
                 * @instance
                 */
                VariableStreamServiceExchangeResponse.prototype.item = null;

                /**
                 * Creates a new VariableStreamServiceExchangeResponse instance using the specified properties.
                 * @function create
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceExchangeResponse
                 * @static
                 * @param {gatehouse.simulator.v1.VariableStreamServiceExchangeResponse.$Properties=} [properties] Properties to set
                 * @returns {gatehouse.simulator.v1.VariableStreamServiceExchangeResponse} VariableStreamServiceExchangeResponse instance
                 * @type {{
                 *   (properties: gatehouse.simulator.v1.VariableStreamServiceExchangeResponse.$Shape): gatehouse.simulator.v1.VariableStreamServiceExchangeResponse & gatehouse.simulator.v1.VariableStreamServiceExchangeResponse.$Shape;
                 *   (properties?: gatehouse.simulator.v1.VariableStreamServiceExchangeResponse.$Properties): gatehouse.simulator.v1.VariableStreamServiceExchangeResponse;
                 * }}
                 */
                VariableStreamServiceExchangeResponse.create = function(properties) {
                    return new VariableStreamServiceExchangeResponse(properties);
                };

                /**
                 * Encodes the specified VariableStreamServiceExchangeResponse message. Does not implicitly {@link gatehouse.simulator.v1.VariableStreamServiceExchangeResponse.verify|verify} messages.
                 * @function encode
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceExchangeResponse
                 * @static
                 * @param {gatehouse.simulator.v1.VariableStreamServiceExchangeResponse.$Properties} message VariableStreamServiceExchangeResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                VariableStreamServiceExchangeResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.item != null && $Object.hasOwnProperty.call(message, "item"))
                        $root.Arp.Plc.Gds.Services.Grpc.ReadItem.encode(message.item, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a VariableStreamServiceExchangeResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof gatehouse.simulator.v1.VariableStreamServiceExchangeResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {gatehouse.simulator.v1.VariableStreamServiceExchangeResponse & gatehouse.simulator.v1.VariableStreamServiceExchangeResponse.$Shape} VariableStreamServiceExchangeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                VariableStreamServiceExchangeResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.gatehouse.simulator.v1.VariableStreamServiceExchangeResponse();
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
                                message.item = $root.Arp.Plc.Gds.Services.Grpc.ReadItem.decode(reader, reader.size(), $undefined, _depth + 1, message.item);
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

                return VariableStreamServiceExchangeResponse;
            })();

            return v1;
        })();

        return simulator;
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

        protobuf.Empty = (function() {

            /**
             * Properties of an Empty.
             * @typedef {Object} google.protobuf.Empty.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Empty.
             * @memberof google.protobuf
             * @interface IEmpty
             * @augments google.protobuf.Empty.$Properties
             * @deprecated Use google.protobuf.Empty.$Properties instead.
             */

            /**
             * Shape of an Empty.
             * @typedef {google.protobuf.Empty.$Properties} google.protobuf.Empty.$Shape
             */

            /**
             * Constructs a new Empty.
             * @memberof google.protobuf
             * @classdesc Represents an Empty.
             * @constructor
             * @param {google.protobuf.Empty.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Empty = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new Empty instance using the specified properties.
             * @function create
             * @memberof google.protobuf.Empty
             * @static
             * @param {google.protobuf.Empty.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.Empty} Empty instance
             * @type {{
             *   (properties: google.protobuf.Empty.$Shape): google.protobuf.Empty & google.protobuf.Empty.$Shape;
             *   (properties?: google.protobuf.Empty.$Properties): google.protobuf.Empty;
             * }}
             */
            Empty.create = function(properties) {
                return new Empty(properties);
            };

            /**
             * Encodes the specified Empty message. Does not implicitly {@link google.protobuf.Empty.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Empty
             * @static
             * @param {google.protobuf.Empty.$Properties} message Empty message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Empty.encode = function (message, writer, _depth) {
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
             * Decodes an Empty message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Empty
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Empty & google.protobuf.Empty.$Shape} Empty
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Empty.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.Empty();
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

            return Empty;
        })();

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
